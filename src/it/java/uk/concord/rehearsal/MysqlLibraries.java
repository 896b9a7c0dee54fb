package uk.concord.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The two libraries that MySQL takes from the system, libaio and libnuma. Where they are not installed and packages can
 * be had, they are laid beside it: that needs no administrator and changes nothing on the machine.
 */
final class MysqlLibraries {
    private static final Path FOLDER = Path.of("target/mysql-libraries").toAbsolutePath();

    /** Newer systems call it libaio1t64, and its file libaio.so.1t64. */
    private static final List<String> PACKAGES = List.of("libaio1", "libaio1t64", "libnuma1");

    private MysqlLibraries() {}

    /** The folder to search for libraries first; empty as long as the system has all of them. */
    static Path find(Path program) throws IOException {
        Files.createDirectories(FOLDER);
        if (loads(program)) {
            return FOLDER;
        }
        for (String name : PACKAGES) {
            run(FOLDER, "apt-get", "-q", "download", name);
        }
        try (Stream<Path> packages = Files.list(FOLDER)) {
            for (Path file :
                    packages.filter(file -> file.toString().endsWith(".deb")).toList()) {
                run(FOLDER, "dpkg", "-x", file.toString(), "unpacked");
            }
        }
        layBeside();
        if (!loads(program)) {
            throw new IOException(
                    "MySQL needs libaio and libnuma. Install them (Debian and Ubuntu: sudo apt-get install"
                            + " libaio1 libnuma1; Fedora: sudo dnf install libaio numactl-libs), and start again.");
        }
        return FOLDER;
    }

    private static void layBeside() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("unpacked"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.matches("lib(aio|numa)\\.so\\.1.*")) {
                    Files.copy(
                            file,
                            FOLDER.resolve(name.replaceFirst("\\.so\\.1.*", ".so.1")),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean loads(Path program) throws IOException {
        ProcessBuilder command = new ProcessBuilder(program.toString(), "--no-defaults", "--version");
        command.environment().put("LD_LIBRARY_PATH", FOLDER.toString());
        return succeeds(command);
    }

    private static void run(Path folder, String... command) {
        try {
            succeeds(new ProcessBuilder(command).directory(folder.toFile()));
        } catch (IOException noSuchProgram) {
            System.out.println(command[0] + " is not on this machine");
        }
    }

    private static boolean succeeds(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean succeeded = process.onExit().join().exitValue() == 0;
        System.out.print(succeeded ? "" : said);
        return succeeded;
    }
}
