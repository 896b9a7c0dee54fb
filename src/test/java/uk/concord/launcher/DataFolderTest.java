package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void aPasswordIsMadeOnceAndKept() {
        try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
            assertEquals(data.password("database-password"), data.password("database-password"));
        }
    }

    @Test
    void onlyTheOwnerReadsAPassword() throws IOException {
        Assumptions.assumeTrue(
                parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (DataFolder data = DataFolder.open(parent.resolve("data"))) {
            data.password("database-password");

            assertEquals(
                    PosixFilePermissions.fromString("rw-------"),
                    Files.getPosixFilePermissions(data.resolve("database-password")));
            assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(data.path()));
        }
    }

    @Test
    void twoStartsDoNotShareAFolder() {
        Path folder = parent.resolve("data");
        try (DataFolder first = DataFolder.open(folder)) {
            CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(folder));

            assertTrue(refusal.getMessage().contains("in use by another start"));
            assertTrue(first.path().endsWith("data"));
        }
    }

    @Test
    void aFolderThatWasLeftCanBeUsedAgain() {
        Path folder = parent.resolve("data");
        DataFolder.open(folder).close();

        DataFolder.open(folder).close();

        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void aFolderThatCannotBeWrittenSaysWhatToDo() throws IOException {
        Path file = Files.createFile(parent.resolve("not-a-folder"));

        CannotStart refusal = assertThrows(CannotStart.class, () -> DataFolder.open(file.resolve("data")));

        assertTrue(refusal.getMessage().contains("CONCORD_DATA"));
    }
}
