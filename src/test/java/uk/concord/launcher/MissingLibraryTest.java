package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingLibraryTest {
    @Test
    void aKnownLibraryIsNamedWithItsPackage() {
        String sentence = MissingLibrary.sentence("mariadbd: error while loading shared libraries: libaio.so.1: cannot"
                        + " open shared object file: No such file or directory")
                .orElseThrow();

        assertTrue(sentence.contains("libaio.so.1"));
        assertTrue(sentence.contains("apt-get install libaio1"));
    }

    @Test
    void anUnknownLibraryIsNamedWithTheWayToFindItsPackage() {
        String sentence = MissingLibrary.sentence(
                        "mariadbd: error while loading shared libraries: libodd.so.7: cannot open shared object file")
                .orElseThrow();

        assertTrue(sentence.contains("apt-file search libodd.so.7"));
    }

    @Test
    void anOldSystemIsNamed() {
        String sentence = MissingLibrary.sentence("mariadbd: /lib/libc.so.6: version `GLIBC_2.34' not found")
                .orElseThrow();

        assertTrue(sentence.contains("GLIBC_2.34"));
    }

    @Test
    void anythingElseIsNotExplainedAway() {
        assertEquals(Optional.empty(), MissingLibrary.sentence("Segmentation fault"));
    }
}
