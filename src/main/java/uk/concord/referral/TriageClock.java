package uk.concord.referral;

import java.time.Instant;
import java.time.LocalDate;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;

/** When triage is due once more, after the referrer was asked for something: later by the working days that took (2.2). */
final class TriageClock {
    private TriageClock() {}

    static Instant dueAfterReply(Submission submission, Instant asked, Instant replied, WorkingCalendar calendar) {
        if (!DeclineRule.mayPauseClock(submission.level(), false)) {
            return submission.triageDue(); // never paused for high risk
        }
        int waited = calendar.workingDaysBetween(LondonTime.dayOf(asked), LondonTime.dayOf(replied));
        LocalDate due = LondonTime.dayOf(submission.triageDue());
        LocalDate later = calendar.plusWorkingDays(due, waited);
        return LondonTime.at(later, LondonTime.timeOf(submission.triageDue()));
    }
}
