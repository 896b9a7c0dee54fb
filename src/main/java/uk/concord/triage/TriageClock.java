package uk.concord.triage;

import java.time.Instant;
import uk.concord.deadline.ClockState;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.Due;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.referral.DeclineRule;
import uk.concord.referral.ReferralStatus;

/** The clock of triage as the queue shows it (DL-01). */
final class TriageClock {
    private TriageClock() {}

    static Clockface face(TriageQueue.Line line, Instant now, WorkingCalendar calendar) {
        if (line.status() == ReferralStatus.INFO_REQUESTED
                && DeclineRule.mayPauseClock(line.level(), line.isEmergency())) {
            return Clockface.paused("waiting for the referrer");
        }
        Instant decidedAt = line.decidedAt();
        if (decidedAt != null && line.status() != ReferralStatus.DECLINE_PROPOSED) {
            return Clockface.done(due(line.due()), decidedAt, calendar);
        }
        Clockface face = Clockface.of(due(line.due()), now, calendar);
        // The day itself: a count from today contradicts the two working days that may count from Monday (S26).
        return face.state() == ClockState.OK || face.state() == ClockState.SOON
                ? new Clockface(face.state(), "Due " + due(line.due()).words(), "")
                : face;
    }

    private static Due due(Instant moment) {
        return new Due(LondonTime.dayOf(moment), LondonTime.timeOf(moment));
    }
}
