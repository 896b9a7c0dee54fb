package uk.concord.architecture.bad.deadline;

import java.util.Date;

/** Counts days with the zone of the machine. */
record OldCalendar(Date day) {}
