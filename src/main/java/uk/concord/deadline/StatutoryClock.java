package uk.concord.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * The clock of section 55 of the Police Act 1996 (DL-16): the local policing body's reply must be published before the
 * end of 56 days beginning with the day of publication, so publication is day 1 and nothing moves it (T6).
 */
public record StatutoryClock(LocalDate published) {

    public static final int DAYS = 56;

    /** The days on which the office plans its steps (4.5): a local choice, unlike day 56. */
    public enum Milestone {
        IMPORT(1, "Import the inspection"),
        INVITE(7, "Invite the chief constable's comments"),
        COMMENTS(28, "Chief constable's comments due"),
        WARN(35, "Amber from here"),
        DRAFT(42, "Draft ready"),
        SIGN(49, "Signed"),
        RED(50, "Red from here"),
        LAST_DAY(DAYS, "Last lawful day");

        private final int day;
        private final String words;

        Milestone(int day, String words) {
            this.day = day;
            this.words = words;
        }

        public int day() {
            return day;
        }

        public String words() {
            return words;
        }
    }

    /** Publication is day 1: 4 September 2018 is day 48 of 19 July 2018. Before publication it is zero or less. */
    public int dayNumber(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(published, day) + 1;
    }

    public LocalDate dateOf(int dayNumber) {
        return published.plusDays(dayNumber - 1L);
    }

    public LocalDate dateOf(Milestone milestone) {
        return dateOf(milestone.day());
    }

    /** Day 56, inclusive: 12 September 2018 for 19 July 2018. A weekend does not extend it. */
    public LocalDate lastDay() {
        return dateOf(DAYS);
    }

    /** The day to publish on at the latest: the working day before, if day 56 is not worked (4.5). */
    public LocalDate publishBy(WorkingCalendar calendar) {
        return calendar.onOrBefore(lastDay());
    }

    public boolean isPublishedInTime(LocalDate reply) {
        return !reply.isAfter(lastDay());
    }

    /** The state for the page: amber from day 35, red from day 50 (4.5). */
    public ClockState stateOn(LocalDate today) {
        int day = dayNumber(today);
        if (day >= Milestone.RED.day()) {
            return ClockState.LATE;
        }
        return day >= Milestone.WARN.day() ? ClockState.SOON : ClockState.OK;
    }

    /** Never only "56 days": the words carry the date (4.5). */
    public String words(LocalDate today) {
        int day = dayNumber(today);
        String last = LondonTime.day(lastDay());
        if (day > DAYS) {
            return "Past day 56. The last lawful day was " + last;
        }
        if (day == DAYS) {
            return "Day 56 of 56. Today is the last lawful day";
        }
        return String.format(Locale.UK, "Day %d of 56. The last lawful day is %s", day, last);
    }
}
