package uk.concord.architecture.bad.agency;

import uk.concord.architecture.bad.meeting.Gathering;

/** Reaches for a feature that comes later; with the meeting it makes a cycle. */
public record KnowsTheMeeting(Gathering gathering) {}
