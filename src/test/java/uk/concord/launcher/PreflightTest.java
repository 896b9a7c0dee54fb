package uk.concord.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final DatabaseAccess.Account ACCOUNT = new DatabaseAccess.Account("concord", "secret");

    @Test
    void aBusyPortSaysWhichAndOffersAnother() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = other.getLocalPort();

            CannotStart refusal =
                    assertThrows(CannotStart.class, () -> Preflight.freePort("127.0.0.1", port, "CONCORD_HTTP_PORT"));

            assertTrue(refusal.getMessage().startsWith("Port " + port + " is taken"));
            assertTrue(refusal.getMessage().matches(".*CONCORD_HTTP_PORT=\\d+ mvn"));
        }
    }

    @Test
    void tooLittleDiskSaysHowMuchIsFreeAndHowMuchIsNeeded() {
        long free = 300L << 20;

        CannotStart refusal = assertThrows(
                CannotStart.class, () -> Preflight.enoughDisk(Path.of(".data"), Preflight.FIRST_START_BYTES, free));

        assertTrue(refusal.getMessage().contains("300 MB are free"));
        assertTrue(refusal.getMessage().contains("needs 2048 MB"));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedByHostAndPort() throws IOException {
        int port = Preflight.freePort("127.0.0.1", 0, "CONCORD_DATABASE_PORT");
        DatabaseAccess nobody = new DatabaseAccess("jdbc:mysql://127.0.0.1:" + port + "/concord", ACCOUNT, ACCOUNT);

        CannotStart refusal = assertThrows(CannotStart.class, () -> Preflight.answers(nobody));

        assertEquals(
                "No database answers at 127.0.0.1:" + port,
                refusal.getMessage().substring(0, refusal.getMessage().indexOf(". Start")));
    }

    @Test
    void anAddressOfAnotherMachineIsRefused() {
        CannotStart refusal =
                assertThrows(CannotStart.class, () -> Preflight.freePort("192.0.2.1", 0, "CONCORD_HTTP_PORT"));

        assertTrue(refusal.getMessage().contains("CONCORD_LISTEN is 192.0.2.1"));
    }
}
