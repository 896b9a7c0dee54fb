package uk.concord.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the machine has done so far: processor time in seconds by whom, from {@code /proc}. */
record Machine(double server, double compiler, double database, double driver, double busy) {
    private static final double TICKS = 100;
    private static final int IDLE = 4;
    private static final int WAITING = 5;

    /** What was done since an earlier look. */
    Machine since(Machine before) {
        return new Machine(
                server - before.server,
                compiler - before.compiler,
                database - before.database,
                driver - before.driver,
                busy - before.busy);
    }

    /** What the application itself took: what its compilers take falls to nothing with time. */
    double application() {
        return Math.max(0, server - compiler);
    }

    /** Processor time of neither the portal nor its driver. */
    double others() {
        return Math.max(0, busy - server - database - driver);
    }

    /** The two children of this process: the server and its database. */
    record Portal(long server, long database) {
        static Portal running() {
            return new Portal(child("launch-micro"), child("mariadbd"));
        }

        private static long child(String program) {
            return ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.info()
                            .commandLine()
                            .filter(line -> line.contains(program))
                            .isPresent())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(program + " does not run"))
                    .pid();
        }

        Machine now() {
            return new Machine(
                    seconds(Path.of("/proc/" + server + "/stat")),
                    compilers(),
                    seconds(Path.of("/proc/" + database + "/stat")),
                    seconds(Path.of("/proc/self/stat")),
                    busySeconds());
        }

        /** The threads that compile; one that has ended meanwhile no longer counts, which is little. */
        private double compilers() {
            try (Stream<Path> threads = Files.list(Path.of("/proc/" + server + "/task"))) {
                return threads.map(thread -> thread.resolve("stat"))
                        .map(Machine::ofThread)
                        .filter(line -> line.contains("CompilerThre"))
                        .mapToDouble(Machine::seconds)
                        .sum();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /** The server's memory that is not swapped out, in MB. */
        long resident() {
            return lines(Path.of("/proc/" + server + "/status")).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }

    /** A thread may have ended since it was listed. */
    private static String ofThread(Path stat) {
        try {
            return Files.readString(stat);
        } catch (IOException ended) {
            return "";
        }
    }

    private static double seconds(Path stat) {
        return seconds(lines(stat).get(0));
    }

    private static double seconds(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    private static double busySeconds() {
        String[] fields = lines(Path.of("/proc/stat")).get(0).split("\\s+");
        long all = Arrays.stream(fields)
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .sum();
        return (all - Long.parseLong(fields[IDLE]) - Long.parseLong(fields[WAITING])) / TICKS;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
