package uk.concord.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Oracle's programs, unpacked from the archive that the build fetches, with the libraries that they need. */
final class MysqlPrograms {
    private static final Path ARCHIVE = Path.of("target/portal-lib/mysql.zip");
    private static final Path FOLDER = Path.of("target/mysql").toAbsolutePath();

    /** A quarter of the archive: no debugger's copies, headers or tools that nobody runs here. */
    private static final Pattern NEEDED = Pattern.compile("bin/(mysqld|mysql|mysqldump)|lib/private/.*|share/.*");

    private final Path libraries;

    private MysqlPrograms(Path libraries) {
        this.libraries = libraries;
    }

    static MysqlPrograms find() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            unpack();
        }
        return new MysqlPrograms(MysqlLibraries.find(FOLDER.resolve("bin/mysqld")));
    }

    /** The folder of the programs, for scripts that find them on the path. */
    static Path bin() {
        return FOLDER.resolve("bin");
    }

    ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(bin().resolve(program).toString()));
        command.addAll(arguments);
        if ("mysqld".equals(program) && "root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return withLibraries(new ProcessBuilder(command).redirectErrorStream(true));
    }

    ProcessBuilder withLibraries(ProcessBuilder command) {
        command.environment().put("LD_LIBRARY_PATH", libraries.toString());
        return command;
    }

    /** Runs a command to its end with this input, and gives what it printed. */
    String run(ProcessBuilder command, String input) throws IOException {
        Process process = command.start();
        try (OutputStream entry = process.getOutputStream()) {
            entry.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(command.command().get(0) + " failed: " + said);
        }
        return said;
    }

    /** Starts a command that stays, and returns when it has printed the line that is waited for. */
    Process start(ProcessBuilder command, Predicate<String> ready) throws IOException {
        Process process = command.start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (ready.test(line)) {
                Thread pump = new Thread(() -> print(lines), "mysql-log");
                pump.setDaemon(true);
                pump.start();
                return process;
            }
        }
        throw new IOException(command.command().get(0) + " ended: " + said);
    }

    private static void print(BufferedReader lines) {
        try {
            lines.lines().forEach(System.out::println);
        } catch (UncheckedIOException ended) {
            System.out.println("MySQL has ended");
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void unpack() throws IOException {
        Path unfinished = FOLDER.resolveSibling("mysql.unfinished");
        delete(unfinished);
        try (ZipFile zip = new ZipFile(ARCHIVE.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(file -> !file.isDirectory()
                            && NEEDED.matcher(file.getName()).matches())
                    .toList()) {
                unpack(zip, entry, unfinished.resolve(entry.getName()));
            }
        }
        Files.move(unfinished, FOLDER, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolve("..").normalize());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (entry.getName().startsWith("bin/") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }
}
