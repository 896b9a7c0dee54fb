package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    Path folder;

    @Test
    void anArchiveIsLaidOutOnceAndItsProgramsCanRun() throws IOException {
        Path target = Unpacking.unpackOnce(archive("x/bin/program", "#!"), folder.resolve("software"));

        assertTrue(Files.isExecutable(Unpacking.find(target, "program").orElseThrow()));
        Files.delete(folder.resolve("archive.zip"));
        assertEquals(target, Unpacking.unpackOnce(folder.resolve("archive.zip"), target));
    }

    @Test
    void nothingLeavesTheFolder() throws IOException {
        Unpacking.unpackOnce(archive("../../escaped", "x"), folder.resolve("a/software"));

        assertFalse(Files.exists(folder.resolve("escaped")));
    }

    @Test
    void theVersionIsTheOneThatTheArchiveNames() throws IOException {
        assertEquals("11.4.5", Unpacking.version(archive("META-INF/maven/a/b/pom.properties", "version=11.4.5")));
    }

    @Test
    void aDamagedArchiveSaysToFetchItAgain() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.jar"), "not an archive");

        CannotStart refusal = assertThrows(CannotStart.class, () -> Unpacking.version(damaged));

        assertTrue(refusal.getMessage().contains("Remove it and run `mvn` again"));
    }

    private Path archive(String entry, String content) throws IOException {
        Path archive = folder.resolve("archive.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return archive;
    }
}
