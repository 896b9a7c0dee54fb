package uk.concord.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A process of ours: its output goes into its own log, and its id into a file, so that no start leaves one behind. */
final class Child {
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[;\\d]*m");
    private static final int TAIL_LINES = 15;
    private static final long LOG_BYTES = 20L << 20;

    private final String name;
    private final Process process;
    private final Path log;
    private final Path pidFile;
    private final Deque<String> tail = new ArrayDeque<>();
    private final Thread pump;

    private Child(String name, Process process, DataFolder data, Consumer<String> listener) {
        this.name = name;
        this.process = process;
        this.log = data.resolve("log/" + name + ".log");
        this.pidFile = data.writePrivate("run/" + name + ".pid", identity(process.toHandle()));
        this.pump = new Thread(() -> pump(listener), name + "-log");
        pump.setDaemon(true);
        pump.start();
    }

    /** Starts the command; each line it prints is logged and shown to the listener. */
    static Child start(String name, ProcessBuilder command, DataFolder data, Consumer<String> listener) {
        try {
            keepOldLog(data.resolve("log/" + name + ".log"));
            return new Child(name, command.redirectErrorStream(true).start(), data, listener);
        } catch (IOException refused) {
            throw new CannotStart(
                    command.command().get(0) + " cannot be run on this system (" + refused.getMessage()
                            + "). The portal needs JDK 17 or later on Linux with glibc (x86-64), macOS (Apple silicon)"
                            + " or Windows; elsewhere set DB_URL to a MySQL database.",
                    refused);
        }
    }

    /** A start that was killed outright leaves its children running, with the port taken and the tables locked. */
    static boolean endLeftOver(String name, DataFolder data) {
        Path pidFile = data.resolve("run/" + name + ".pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        try {
            String identity = Files.readString(pidFile);
            long pid = Long.parseLong(identity.substring(0, identity.indexOf(' ')));
            Optional<ProcessHandle> leftOver =
                    ProcessHandle.of(pid).filter(running -> identity(running).equals(identity));
            leftOver.ifPresent(Child::end);
            return leftOver.isPresent();
        } catch (IOException | NumberFormatException | StringIndexOutOfBoundsException unreadable) {
            throw new CannotStart("The file " + pidFile + " is damaged. Remove it and start again.", unreadable);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<Process> end() {
        return process.onExit();
    }

    /** What it printed last, for the person who has to find out why it failed. */
    String lastWords() {
        awaitPump();
        synchronized (tail) {
            return String.join(System.lineSeparator(), tail);
        }
    }

    String wholeLog() {
        return "The whole log is " + log + ".";
    }

    /** Asks it to end, waits, and only then ends it by force. */
    void stop(long patienceSeconds) {
        process.toHandle().destroy(); // unlike Process.destroy it leaves the pipe open for the last words
        try {
            if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            awaitPump();
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException kept) {
            throw new UncheckedIOException("The file " + pidFile + " cannot be removed.", kept);
        }
    }

    /** Ends it without a word, as kill -9 does. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void end(ProcessHandle running) {
        running.destroy();
        running.onExit()
                .orTimeout(30, TimeUnit.SECONDS)
                .exceptionally(late -> {
                    running.destroyForcibly();
                    return running;
                })
                .join();
    }

    /** An id alone may meanwhile belong to somebody else's process; the moment of its start tells them apart. */
    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    private static void keepOldLog(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void pump(Consumer<String> listener) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                Writer writer = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String raw = lines.readLine(); raw != null; raw = lines.readLine()) {
                String line = COLOUR.matcher(raw).replaceAll("");
                writer.write(line + System.lineSeparator());
                writer.flush();
                remember(line);
                listener.accept(line);
            }
        } catch (IOException lost) {
            remember("The output of the " + name + " can no longer be logged: " + lost.getMessage());
        }
    }

    private void remember(String line) {
        synchronized (tail) {
            if (!line.isBlank()) {
                tail.addLast(line);
            }
            if (tail.size() > TAIL_LINES) {
                tail.removeFirst();
            }
        }
    }

    private void awaitPump() {
        if (process.isAlive()) {
            return;
        }
        try {
            pump.join(TimeUnit.SECONDS.toMillis(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
