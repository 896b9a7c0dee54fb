package uk.concord.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Sheets of inspections like the one of 2018, each published on a day of its own, so that each is a report of its own. */
final class PlanSheets {
    private static final AtomicInteger DAYS = new AtomicInteger();

    private PlanSheets() {}

    /** A day on which no other test's report was published; all before the worked example's, which stays the latest. */
    static LocalDate nextDay() {
        return LocalDate.of(2017, 2, 1).plusDays(DAYS.incrementAndGet());
    }

    static byte[] publishedOn(LocalDate day) {
        return text(day).getBytes(StandardCharsets.UTF_8);
    }

    /** The same report as another copy calls it. */
    static byte[] retitled(LocalDate day) {
        return text(day)
                .replace("Understanding difference", "Grasping difference")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(LocalDate day) {
        try (InputStream sheet = PlanSheets.class.getResourceAsStream("/config/examples/inspection-2018.csv")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("2018-07-19", day.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
