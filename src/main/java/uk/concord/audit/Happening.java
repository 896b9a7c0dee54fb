package uk.concord.audit;

import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Act;
import uk.concord.kernel.Subject;

/** Something to be recorded: about whom, by whom, what. */
record Happening(Subject subject, By by, Deed deed, Instant at) {

    /** Who did it, for which agency, in which request. */
    record By(UUID accountId, UUID agencyId, UUID correlation) {}

    /** What was done, to which record, with which outcome. */
    record Deed(Act act, String operation, String touched, Outcome outcome) {}
}
