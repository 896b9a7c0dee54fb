package uk.concord.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Installs a package that a test needs, where that can be done without asking anybody: as root, on Debian and its kin. */
final class AptGet {
    private static final Path PROGRAM = Path.of("/usr/bin/apt-get");

    private AptGet() {}

    /** Whether the package is there now. */
    static boolean installs(String name) {
        if (!Files.isExecutable(PROGRAM) || !"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        System.out.println("Installing " + name + " for the browser tests with apt-get");
        return Stream.of(List.of("update"), List.of("install", "-y", "--no-install-recommends", name))
                .allMatch(AptGet::succeeds);
    }

    private static boolean succeeds(List<String> arguments) {
        ProcessBuilder command =
                new ProcessBuilder(Stream.concat(Stream.of(PROGRAM.toString(), "-q"), arguments.stream())
                        .toList());
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return command.inheritIO().start().waitFor() == 0;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
