package uk.concord.architecture.bad.meeting;

import uk.concord.architecture.bad.agency.KnowsTheMeeting;

/** Knows an agency, as it may. */
public record Gathering(KnowsTheMeeting host) {}
