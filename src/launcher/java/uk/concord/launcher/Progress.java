package uk.concord.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What the person at the terminal sees: one line a step, with its seconds. */
public final class Progress {
    private static final int WIDTH = 46;

    private final PrintStream out;
    private boolean lineIsOpen;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Does one step and says how long it took; the line is there while the step is under way. */
    <T> T step(String name, Supplier<T> work) {
        long begun = System.nanoTime();
        open(name);
        T result = work.get();
        close(System.nanoTime() - begun);
        return result;
    }

    void step(String name, Runnable work) {
        step(name, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** A line of its own, also in the middle of a step. */
    synchronized void say(String line) {
        if (lineIsOpen) {
            out.println();
            lineIsOpen = false;
        }
        out.println(line);
        out.flush();
    }

    private synchronized void open(String name) {
        if (lineIsOpen) {
            out.println(" not done");
        }
        out.print("  " + name + " " + ".".repeat(Math.max(2, WIDTH - name.length())));
        out.flush();
        lineIsOpen = true;
    }

    private synchronized void close(long nanos) {
        double seconds = nanos / (double) TimeUnit.SECONDS.toNanos(1);
        String lead = lineIsOpen ? "" : "  " + ".".repeat(WIDTH + 1);
        out.println(String.format(Locale.ROOT, "%s %5.1f s", lead, seconds));
        out.flush();
        lineIsOpen = false;
    }
}
