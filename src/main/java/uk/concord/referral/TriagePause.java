package uk.concord.referral;

import java.time.Instant;
import java.time.LocalDate;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.RuleBroken;
import uk.concord.risk.RiskLevel;

/** While triage waits for the referrer: its clock stands still, but never when the risk is high (2.2). */
public record TriagePause(Instant began, Instant ended) {

    /** When triage falls due after what was asked: with a reply, or with what is held. */
    static Instant dueAgain(Referral paused, Instant at, WorkingCalendar calendar) {
        Submission sent = paused.submission().orElseThrow(() -> new RuleBroken("referral.notSent"));
        Instant asked = paused.enquiry().map(Enquiry::askedAt).orElse(at);
        return new TriagePause(asked, at).resumed(sent.level(), sent.triageDue(), calendar);
    }

    /** The working days that were left when it began still stand. */
    public Instant resumed(RiskLevel level, Instant due, WorkingCalendar calendar) {
        if (!DeclineRule.mayPauseClock(level, false)) {
            return due;
        }
        int left = Math.max(0, calendar.workingDaysBetween(LondonTime.dayOf(began), LondonTime.dayOf(due)));
        LocalDate day = calendar.plusWorkingDays(calendar.receivedOn(ended), left);
        return LondonTime.at(day, LondonTime.timeOf(due));
    }
}
