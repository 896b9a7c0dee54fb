package uk.concord.referral;

import java.time.Instant;
import java.time.LocalDate;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.Due;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.risk.RiskLevel;

/** The clock of triage (DL-01): it stands still while more is asked for, but never when the risk is high (2.2). */
public final class TriageClock {
    private TriageClock() {}

    static Due due(Instant moment) {
        return new Due(LondonTime.dayOf(moment), LondonTime.timeOf(moment));
    }

    /** As the queue shows it. */
    static Clockface face(TriageQueue.Line line, Instant now, WorkingCalendar calendar) {
        if (line.status() == ReferralStatus.INFO_REQUESTED && DeclineRule.mayPauseClock(line.level(), false)) {
            return Clockface.paused("waiting for the referrer");
        }
        Instant decidedAt = line.decidedAt();
        if (decidedAt != null && line.status() != ReferralStatus.DECLINE_PROPOSED) {
            return Clockface.done(due(line.due()), decidedAt, calendar);
        }
        return Clockface.of(due(line.due()), now, calendar);
    }

    /** When triage falls due after a pause: the working days that were left when it began still stand. */
    public static Instant resumed(RiskLevel level, Instant due, Pause pause, WorkingCalendar calendar) {
        if (!DeclineRule.mayPauseClock(level, false)) {
            return due;
        }
        Due before = due(due);
        int left = Math.max(0, calendar.workingDaysBetween(LondonTime.dayOf(pause.began()), before.day()));
        LocalDate day = calendar.plusWorkingDays(calendar.receivedOn(pause.ended()), left);
        return LondonTime.at(day, before.by());
    }

    /** While nobody could decide. */
    public record Pause(Instant began, Instant ended) {}
}
