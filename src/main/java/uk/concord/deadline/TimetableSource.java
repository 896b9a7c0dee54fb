package uk.concord.deadline;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the bank holidays and the local protocol once, and gives everybody the same timetable. */
@ApplicationScoped
public class TimetableSource {
    private Timetable timetable = new Timetable(DeadlineProtocol.of(List.of()), WorkingCalendar.of(List.of()));

    @PostConstruct
    void read() {
        try (Reader holidays = open("/config/calendar/england-and-wales.csv");
                Reader protocol = open("/config/protocol/deadlines.csv")) {
            timetable = new Timetable(
                    DeadlineProtocol.read(protocol), WorkingCalendar.of(BankHolidaySheet.read(holidays)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader open(String path) {
        InputStream sheet = TimetableSource.class.getResourceAsStream(path);
        if (sheet == null) {
            throw new IllegalStateException("The portal lacks " + path);
        }
        return new InputStreamReader(sheet, StandardCharsets.UTF_8);
    }

    @Produces
    Timetable timetable() {
        return timetable;
    }

    @Produces
    WorkingCalendar calendar() {
        return timetable.calendar();
    }
}
