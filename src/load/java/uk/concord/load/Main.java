package uk.concord.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import uk.concord.launcher.Portal;
import uk.concord.launcher.Progress;
import uk.concord.launcher.Settings;

/**
 * Measures the portal at one or several sizes: {@code mvn -P load}. Each size has a database of its own below
 * {@code target/load}, which is filled once and used again.
 */
public final class Main {
    private final Say say = new Say();

    private Main() {}

    /** All that can be said otherwise stands in the properties {@code load.…} of {@link Wishes}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Main main = new Main();
        for (int cases : Wishes.sizes()) {
            main.measure(cases);
        }
    }

    private void measure(int cases) throws IOException, SQLException {
        Path project = Path.of("").toAbsolutePath();
        Settings settings = Settings.forTests(project, "load/cases-" + cases).withJvmOptions(Wishes.jvmOptions());
        long begun = System.nanoTime();
        try (Portal portal = Portal.in(settings, new Progress(System.out))) {
            Runtime.getRuntime().addShutdownHook(new Thread(portal::stop, "stop"));
            portal.start();
            Duration start = Duration.ofNanos(System.nanoTime() - begun);
            say.line("The sign-in page answered after %.1f s", start.toMillis() / 1000.0);
            fill(portal, cases);
            new Measuring(portal, new Measuring.Plan(cases, Wishes.times(start), Wishes.what()), say).run(project);
        }
    }

    private void fill(Portal portal, int cases) throws SQLException {
        long begun = System.nanoTime();
        InventedCase.Size size = new InventedCase.Size(cases, Clock.systemUTC().instant());
        long rows = new Filling(portal.database(), portal.folder(), size).fill();
        if (rows > 0) {
            say.line("Filled with %,d cases, %,d rows, in %.0f s", cases, rows, (System.nanoTime() - begun) / 1e9);
        }
    }

    /** What the person at the terminal sees. */
    static final class Say {
        void line(String format, Object... values) {
            System.out.println(String.format(Locale.UK, format, values));
        }
    }
}
