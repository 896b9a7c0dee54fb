package uk.concord.incident;

import java.util.UUID;

/**
 * An incident in a list; strands are left out, since they reveal what they name (L-09).
 *
 * @param online the online flag in words: "Not recorded" until somebody answers, and never "No" (S35)
 */
public record IncidentRow(UUID id, String when, IncidentClass incidentClass, String online, FlagStatus flagStatus) {}
