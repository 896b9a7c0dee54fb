package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAccessTest {
    private static final DatabaseAccess.Account ACCOUNT = new DatabaseAccess.Account("concord", "do-not-print");

    @ParameterizedTest
    @ValueSource(
            strings = {"jdbc:mysql://db/concord", "jdbc:mysql://db/concord?", "jdbc:mysql://db/concord?useSSL=true"})
    void whatTheApplicationReliesOnIsAddedToTheAddress(String url) {
        String completed = new DatabaseAccess(url, ACCOUNT, ACCOUNT).url();

        assertTrue(completed.matches("jdbc:mysql://db/concord\\?(useSSL=true&)?rewriteBatchedStatements=true&.*"));
        assertTrue(completed.contains("&forceConnectionTimeZoneToSession=true"));
    }

    @Test
    void whatTheAddressSaysAlreadyIsLeftAlone() {
        String completed = new DatabaseAccess("jdbc:mysql://db/c?connectionTimeZone=SERVER", ACCOUNT, ACCOUNT).url();

        assertTrue(completed.contains("connectionTimeZone=SERVER"));
        assertFalse(completed.contains("connectionTimeZone=UTC"));
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefused() {
        CannotStart refusal = assertThrows(
                CannotStart.class, () -> new DatabaseAccess("jdbc:postgresql://db/concord", ACCOUNT, ACCOUNT));

        assertTrue(refusal.getMessage().contains("jdbc:mysql:"));
    }

    @Test
    void theHostIsReadFromTheAddressWhenThereIsOne() {
        assertEquals(
                Optional.of(URI.create("mysql://db.example.org:3307")),
                new DatabaseAccess("jdbc:mysql://db.example.org:3307/concord", ACCOUNT, ACCOUNT).host());
        assertEquals(Optional.empty(), new DatabaseAccess("jdbc:mysql://one,two/concord", ACCOUNT, ACCOUNT).host());
    }

    @Test
    void thePasswordIsNeverPrinted() {
        DatabaseAccess access = new DatabaseAccess("jdbc:mysql://db/c", ACCOUNT, ACCOUNT);

        assertFalse(access.toString().contains("do-not-print"));
    }
}
