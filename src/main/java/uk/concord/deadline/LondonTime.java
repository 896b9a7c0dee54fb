package uk.concord.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The one time zone of the portal's clocks, and how a day is written on a page (2.4: all clock times Europe/London). */
public final class LondonTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LondonTime() {}

    /** The calendar day on which this moment falls in London, summer or winter. */
    public static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** The clock time of this moment in London. */
    public static LocalTime timeOf(Instant moment) {
        return moment.atZone(ZONE).toLocalTime();
    }

    /** The moment at which London's clocks show this; of an hour that comes twice in October, the first. */
    public static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    /** "Wednesday 2 December 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "2 December 2026". */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "09:30". */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
