package uk.concord.deadline;

import java.time.Instant;
import java.time.LocalDateTime;
import uk.concord.kernel.Table;

/** The calendar and the protocol exactly as they lie in config, for tests of every feature. */
public final class CalendarFixture {

    private CalendarFixture() {}

    public static WorkingCalendar englandAndWales() {
        return WorkingCalendar.of(BankHoliday.read(Table.ofConfig("calendar/england-and-wales.csv")));
    }

    public static DeadlineProtocol localProtocol() {
        return DeadlineProtocol.read(Table.ofConfig("protocol/deadlines.csv"));
    }

    public static Timetable timetable() {
        return new Timetable(localProtocol(), englandAndWales());
    }

    /** The moment at which a clock in London shows this, as in "2026-11-20T17:01". */
    public static Instant london(String clock) {
        return LocalDateTime.parse(clock).atZone(LondonTime.ZONE).toInstant();
    }
}
