package uk.concord.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Lays out an archive in a folder once; a start that is broken off leaves nothing that looks complete. */
final class Unpacking {
    private Unpacking() {}

    static Path unpackOnce(Path archive, Path folder) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            delete(unfinished);
            Files.createDirectories(unfinished);
            unpack(archive, unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            return folder;
        } catch (IOException failed) {
            throw new CannotStart(
                    "The archive " + archive + " cannot be unpacked into " + folder + " (" + failed.getMessage()
                            + "). See that the disk is not full; if the archive is damaged, remove it and run `mvn`"
                            + " again.",
                    failed);
        }
    }

    /** The version that the archive's own Maven properties name. */
    static String version(Path archive) {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return version(zip);
        } catch (IOException damaged) {
            throw new CannotStart(
                    "The library " + archive + " is damaged (" + damaged.getMessage() + "). Remove it and run `mvn`"
                            + " again.",
                    damaged);
        }
    }

    /** The file of that name somewhere below the folder. */
    static Optional<Path> find(Path folder, String... names) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Stream.of(names)
                            .anyMatch(name -> file.getFileName().toString().equals(name)))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The folder " + folder + " cannot be read. Remove it, and it is unpacked again.", unreadable);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failed) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static List<ZipEntry> list(ZipFile zip, String ending) {
        return zip.stream()
                .<ZipEntry>map(entry -> entry)
                .filter(entry -> entry.getName().endsWith(ending))
                .toList();
    }

    private static String version(ZipFile zip) throws IOException {
        for (ZipEntry entry : list(zip, "/pom.properties")) {
            String version = version(zip, entry);
            if (version.matches("\\d[\\w.-]*")) {
                return version;
            }
        }
        throw new IOException("it does not name its version");
    }

    private static String version(ZipFile zip, ZipEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream content = zip.getInputStream(entry)) {
            properties.load(content);
        }
        return properties.getProperty("version", "");
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : list(zip, "")) {
                unpack(zip, entry, folder);
            }
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        Path parent = target.getParent();
        if (entry.isDirectory() || parent == null || !target.startsWith(folder)) {
            return;
        }
        Files.createDirectories(parent);
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
        }
        if (parent.endsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }
}
