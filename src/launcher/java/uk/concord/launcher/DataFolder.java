package uk.concord.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** All that outlives a start: tables, passwords, keys, logs. One start at a time holds it; only its owner reads it. */
final class DataFolder implements AutoCloseable {
    private static final String STOPPING = "run/stopping";
    private static final int STOPPING_SECONDS = 60;
    private static final int PASSWORD_BYTES = 24;
    private static final List<String> PARTS = List.of("log", "tmp", "run");

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path) {
        try {
            makePrivate(path);
            for (String part : PARTS) {
                makePrivate(path.resolve(part));
            }
            checkOwned(path.resolve("database"));
            return new DataFolder(path, locked(path));
        } catch (IOException refused) {
            throw new CannotStart(
                    "The data folder " + path + " cannot be read and written (" + reason(refused) + "). Make this user"
                            + " the owner of the folder and all in it, or set CONCORD_DATA to another folder.",
                    refused);
        }
    }

    Path path() {
        return path;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** The password of that name; made on the first start, and readable by the owner only. */
    String password(String name) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                writePrivate(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            }
            return Files.readString(file).strip();
        } catch (IOException refused) {
            throw new CannotStart("The file " + file + " cannot be read. Make this user its owner.", refused);
        }
    }

    Path writePrivate(String name, String text) {
        try {
            return writePrivate(path.resolve(name), text);
        } catch (IOException refused) {
            throw new CannotStart(
                    "The file " + path.resolve(name) + " cannot be written (" + reason(refused)
                            + "). Make this user the owner of the data folder, and see that its disk is not full.",
                    refused);
        }
    }

    /** Removes tables, passwords, keys and the seals of the trail that goes; what was unpacked and logged stays. */
    void empty() {
        try (Stream<Path> left = Files.list(path)) {
            for (Path file : left.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
            Unpacking.delete(path.resolve("database"));
            Unpacking.delete(path.resolve("seals"));
        } catch (IOException kept) {
            throw new CannotStart("The data folder " + path + " cannot be emptied. Remove it.", kept);
        }
    }

    /** A start that comes meanwhile waits instead of giving up. */
    void stopping() {
        writePrivate(STOPPING, "");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve(STOPPING));
            lock.acquiredBy().close();
        } catch (IOException gone) {
            throw new UncheckedIOException("The data folder " + path + " cannot be left in order.", gone);
        }
    }

    private static Path writePrivate(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.writeString(file, text);
    }

    private static void makePrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (isPosix(folder)) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Files.delete(Files.createTempFile(folder, "may-write", ""));
    }

    /** A start by another user, root for instance, leaves tables behind that this one cannot open. */
    private static void checkOwned(Path left) throws IOException {
        if (Files.exists(left) && !(Files.isReadable(left) && Files.isWritable(left))) {
            throw new AccessDeniedException(left.toString());
        }
    }

    private static FileLock locked(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Optional<FileLock> lock = lockOf(channel);
        for (int i = 0; i < STOPPING_SECONDS && lock.isEmpty() && Files.exists(path.resolve(STOPPING)); i++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)); // the start before this one is just stopping
            lock = lockOf(channel);
        }
        if (lock.isEmpty()) {
            channel.close();
            throw new CannotStart("The data folder " + path + " is in use by another start of the portal. Stop that"
                    + " one with Ctrl-C and wait until it says that it has stopped, or set CONCORD_DATA to another"
                    + " folder.");
        }
        Files.deleteIfExists(path.resolve(STOPPING));
        return lock.get();
    }

    private static Optional<FileLock> lockOf(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException held) {
            return Optional.empty(); // held by this very process: in use all the same
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static String reason(IOException refused) {
        if (refused instanceof FileAlreadyExistsException) {
            return "it is a file";
        }
        return refused instanceof AccessDeniedException ? "access is denied" : String.valueOf(refused.getMessage());
    }
}
