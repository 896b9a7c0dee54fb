package uk.concord.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the machine has done so far: processor time in seconds by whom, from {@code /proc}. */
record Machine(double server, double database, double driver, double busy) {
    private static final double TICKS = 100;
    private static final int IDLE = 4;
    private static final int WAITING = 5;

    /** What was done since an earlier look. */
    Machine since(Machine before) {
        return new Machine(
                server - before.server, database - before.database, driver - before.driver, busy - before.busy);
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
                    seconds(server),
                    seconds(database),
                    seconds(ProcessHandle.current().pid()),
                    busySeconds());
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

    private static double seconds(long process) {
        String line = lines(Path.of("/proc/" + process + "/stat")).get(0);
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
