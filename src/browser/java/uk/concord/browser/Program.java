package uk.concord.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of this machine that tests need; where its package can be installed without asking anybody, it is.
 *
 * @param places where it usually stands
 * @param variable names another place
 * @param debian its package
 * @param advice what to do where it cannot be installed
 */
record Program(List<String> places, String variable, String debian, String advice) {
    private static final Path APT_GET = Path.of("/usr/bin/apt-get");

    Path find() {
        return installed().or(this::install).orElseThrow(() -> new IllegalStateException(advice));
    }

    private Optional<Path> installed() {
        String given = System.getenv(variable);
        if (given != null && !given.isBlank()) {
            return Optional.of(Path.of(given));
        }
        return places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private Optional<Path> install() {
        boolean mayInstall = Files.isExecutable(APT_GET) && "root".equals(System.getProperty("user.name"));
        if (!mayInstall) {
            return Optional.empty();
        }
        System.out.println("Installing " + debian + " for the tests with apt-get");
        return Stream.of(List.of("update"), List.of("install", "-y", "--no-install-recommends", debian))
                        .allMatch(Program::aptGet)
                ? installed()
                : Optional.empty();
    }

    private static boolean aptGet(List<String> arguments) {
        ProcessBuilder command =
                new ProcessBuilder(Stream.concat(Stream.of(APT_GET.toString(), "-q"), arguments.stream())
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
