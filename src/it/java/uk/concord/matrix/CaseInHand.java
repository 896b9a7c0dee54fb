package uk.concord.matrix;

import java.util.UUID;

/**
 * A case on which every operation is tried.
 *
 * @param agency the worker's
 * @param item its place on the agenda of a meeting
 * @param request what the worker's agency was asked about it
 * @param ended an action that the worker owned; it gives no sight of the case any more
 * @param victim of the people of the case
 * @param stranger somebody whose agency is not on the team
 */
public record CaseInHand(UUID caseId, UUID agency, UUID item, UUID request, UUID ended, UUID victim, UUID stranger) {}
