package uk.concord.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the project, read as text. */
public record SourceTree(Path root) {

    public static SourceTree ofTheProject() {
        return new SourceTree(Path.of(System.getProperty("basedir", ".")));
    }

    List<Source> files(String folder, String ending) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(start)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending))
                    .sorted()
                    .map(this::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Source> java(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> files(folder, ".java").stream())
                .toList();
    }

    public String text(String file) {
        return read(root.resolve(file)).text();
    }

    boolean has(String file) {
        return Files.exists(root.resolve(file));
    }

    private Source read(Path path) {
        try {
            String name = root.relativize(path).toString().replace('\\', '/');
            return new Source(name, Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file by its path from the project's root. */
    record Source(String path, String text) {
        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
