package uk.concord.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When something must be there: a day, and the hour of it in London. The hour itself is still in time. */
public record Due(LocalDate day, LocalTime by) {

    /** Due by the close of that day's work, 17:00. */
    public static Due endOf(LocalDate day) {
        return new Due(day, WorkingCalendar.CLOSE_OF_DAY);
    }

    public Instant moment() {
        return LondonTime.at(day, by);
    }

    /** 12:00:00 meets a noon cut-off, 12:00:01 does not (8). */
    public boolean isMetBy(Instant moment) {
        return !moment.isAfter(moment());
    }

    /** "Wednesday 2 December 2026, 12:00". */
    public String words() {
        return LondonTime.day(day) + ", " + LondonTime.time(by);
    }
}
