package uk.concord.deadline;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;

/** The calendar and the protocol exactly as they lie in config, for tests of every feature. */
public final class CalendarFixture {

    private CalendarFixture() {}

    public static WorkingCalendar englandAndWales() {
        try (Reader sheet = Files.newBufferedReader(Path.of("config/calendar/england-and-wales.csv"))) {
            return WorkingCalendar.of(BankHolidaySheet.read(sheet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static DeadlineProtocol localProtocol() {
        try (Reader sheet = Files.newBufferedReader(Path.of("config/protocol/deadlines.csv"))) {
            return DeadlineProtocol.read(sheet);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Timetable timetable() {
        return new Timetable(localProtocol(), englandAndWales());
    }

    /** The moment at which a clock in London shows this, as in "2026-11-20T17:01". */
    public static Instant london(String clock) {
        return LocalDateTime.parse(clock).atZone(LondonTime.ZONE).toInstant();
    }
}
