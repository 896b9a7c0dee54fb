package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.access.Permission;
import uk.concord.kernel.SubjectKind;

/** Who looked at a case is told in words, never by the name of an operation. */
class LedgerWordsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages/casework.properties");

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyOperationOnACaseHasItsWords(Permission operation) throws IOException { // 7
        assertTrue(operation.about() != SubjectKind.CASE || hasWords(operation), operation.name());
    }

    @Test
    void aDraftKeptForACaseHasItsWordsToo() throws IOException { // 7
        assertTrue(hasWords(Permission.OWN_DRAFT));
    }

    private static boolean hasWords(Permission operation) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES)) {
            messages.load(reader);
        }
        return !messages.getProperty("ledger." + operation.name(), "").isBlank();
    }
}
