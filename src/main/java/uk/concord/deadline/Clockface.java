package uk.concord.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A due date as a page shows it: words first, the full date as the detail, never a bare count. */
public record Clockface(ClockState state, String words, String detail) {

    /** The clock of something still to be done. */
    public static Clockface of(Due due, Instant now, WorkingCalendar calendar) {
        LocalDate today = LondonTime.dayOf(now);
        if (!due.isMetBy(now)) {
            return new Clockface(ClockState.LATE, overdue(due, today, calendar), due.words());
        }
        if (today.equals(due.day())) {
            return new Clockface(ClockState.TODAY, "Due today by " + LondonTime.time(due.by()), due.words());
        }
        int left = calendar.workingDaysBetween(today, due.day());
        ClockState state = left <= 1 ? ClockState.SOON : ClockState.OK;
        return new Clockface(
                state, left == 0 ? "Due " + LondonTime.day(due.day()) : "Due in " + days(left), due.words());
    }

    /** The clock stands still until somebody answers; only triage may do this, and never for high risk (2.2). */
    public static Clockface paused(String why) {
        return new Clockface(ClockState.PAUSED, "Paused: " + why, "");
    }

    /** Done, and by how much late if it was. */
    public static Clockface done(Due due, Instant when, WorkingCalendar calendar) {
        LocalDate day = LondonTime.dayOf(when);
        int late = calendar.workingDaysBetween(due.day(), day);
        String words = due.isMetBy(when) ? "Done " + LondonTime.date(day) : doneLate(late);
        return new Clockface(ClockState.DONE, words, "Due " + due.words());
    }

    private static String doneLate(int workingDays) {
        return workingDays == 0 ? "Done late" : String.format(Locale.UK, "Done %s late", days(workingDays));
    }

    private static String overdue(Due due, LocalDate today, WorkingCalendar calendar) {
        int late = calendar.workingDaysBetween(due.day(), today);
        if (late > 0) {
            return "Overdue " + days(late);
        }
        boolean sameDay = today.equals(due.day());
        return "Overdue since " + (sameDay ? LondonTime.time(due.by()) : LondonTime.day(due.day()));
    }

    private static String days(int count) {
        return count == 1 ? "1 working day" : count + " working days";
    }
}
