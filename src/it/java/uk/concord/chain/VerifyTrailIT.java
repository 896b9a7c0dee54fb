package uk.concord.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.audit.Sealing;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;

@ExtendWith(ArquillianExtension.class)
class VerifyTrailIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String GOVERNANCE = "governance@council.northmere.example";

    /** What somebody who owns the database may do to one of three chains. */
    private static final List<String> CHANGES = List.of(
            "UPDATE %e SET operation = 'PLAN_READ' WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET touched = CONCAT(touched, 'x') WHERE subject_id = ? AND position_no = 1",
            "UPDATE %e SET happened_at = happened_at + INTERVAL 1 SECOND WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET account_id = subject_id WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET agency_id = subject_id WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET outcome = 'REFUSED' WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET act = 'NO_SUCH_ACT' WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET subject_kind = 'CASE' WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET correlation_id = subject_id WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET entry_hash = REPEAT('x', 32) WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET previous_hash = REPEAT('x', 32) WHERE subject_id = ? AND position_no = 2",
            "UPDATE %e SET position_no = 9 - position_no WHERE subject_id = ?",
            "UPDATE %e SET subject_id = REPEAT('x', 16) WHERE subject_id = ?",
            "UPDATE %h SET position_no = position_no - 1 WHERE subject_id = ?",
            "UPDATE %h SET entry_hash = REPEAT('x', 32) WHERE subject_id = ?",
            "DELETE FROM %e WHERE subject_id = ?",
            "DELETE FROM %e WHERE subject_id = ? AND position_no = 1",
            "DELETE FROM %e WHERE subject_id = ? ORDER BY position_no DESC LIMIT 1",
            "DELETE FROM %h WHERE subject_id = ?",
            "INSERT INTO %e SELECT REPEAT('y', 16), subject_kind, subject_id, position_no + 90, happened_at,"
                    + " account_id, agency_id, act, operation, touched, outcome, correlation_id, previous_hash,"
                    + " entry_hash FROM %e WHERE subject_id = ? AND position_no = 1");

    @Inject
    private Acting acting;

    @Inject
    private CopiedTables tables;

    @Inject
    private Config config;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private Sealing sealing;

    /** Three chains of the portal's own, opened once: each test works on a copy of their lines. */
    private static final List<UUID> SUBJECTS = new ArrayList<>();

    @BeforeEach
    void copyThreeChains() throws SQLException {
        while (SUBJECTS.size() < 3) {
            SUBJECTS.add(openAccount());
        }
        tables.copy(SUBJECTS);
    }

    @AfterEach
    void removeTheCopy() throws SQLException {
        tables.remove();
    }

    @Test
    void theTablesAsThePortalWroteThemAreSound() throws SQLException { // L-06
        assertEquals(List.of(), tables.verified(signed()));
    }

    @Test
    void whatThePortalAddedSinceIsSound() throws SQLException { // L-06
        SignedHeads signed = signed();
        acting.as(ADMINISTRATOR, () -> keeping.suspend(SUBJECTS.get(1)));
        tables.copy(SUBJECTS);

        assertEquals(List.of(), tables.verified(signed));
    }

    @Test
    @Tag("S78")
    void whoeverOwnsTheDatabaseAndWritesToItIsFound() throws SQLException { // L-06
        for (String change : CHANGES) {
            tables.copy(SUBJECTS);
            SignedHeads signed = signed();

            tables.run(change.replace("%e", CopiedTables.ENTRIES).replace("%h", CopiedTables.HEADS), SUBJECTS.get(1));

            List<UUID> accused =
                    tables.verified(signed).stream().map(Break::subjectId).toList();
            assertTrue(accused.contains(SUBJECTS.get(1)), change);
            assertTrue(!accused.contains(SUBJECTS.get(0)) && !accused.contains(SUBJECTS.get(2)), "others are accused");
        }
    }

    @Test
    @Tag("S78")
    void theCommandSaysWhereTheTrailIsBroken() throws SQLException { // L-06
        acting.as(GOVERNANCE, () -> sealing.sealNow());
        UUID account = openAccount();
        tables.run(
                "UPDATE concord_audit.audit_entry SET operation = 'PLAN_READ' WHERE subject_id = ? AND position_no = 1",
                account);
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        int end = command(said);

        String words = said.toString(StandardCharsets.UTF_8);
        assertEquals(VerifyTrail.BROKEN, end, words);
        assertTrue(words.contains("BROKEN: " + account + ", line 1: "), words);
    }

    @Test
    void theSheetsOfThisPortalFollowOneAnother() { // L-06
        acting.as(GOVERNANCE, () -> sealing.sealNow());
        acting.as(GOVERNANCE, () -> sealing.sealNow());
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        command(said);

        assertTrue(
                said.toString(StandardCharsets.UTF_8).contains("seals, all signed, none missing"),
                said.toString(StandardCharsets.UTF_8));
    }

    private int command(ByteArrayOutputStream said) {
        Path data = Path.of(config.getValue("concord.data", String.class));
        List<String> arguments = List.of(
                data.resolve("seals").toString(),
                data.resolve("demonstration-seal-public.txt").toString());
        Map<String, String> environment = Map.of(
                "DB_URL", config.getValue("db.url", String.class),
                "DB_USER", config.getValue("db.user", String.class),
                "DB_PASSWORD", config.getValue("db.password", String.class));
        return new VerifyTrail(new PrintStream(said, true, StandardCharsets.UTF_8)).run(arguments, environment);
    }

    /** The heads as they stand in the copy, as if they had been carried away now. */
    private SignedHeads signed() throws SQLException {
        Map<UUID, Head> heads = new HashMap<>();
        try (Connection connection = tables.owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT subject_id, position_no, entry_hash FROM " + CopiedTables.HEADS)) {
            while (rows.next()) {
                heads.put(Ids.of(rows.getBytes(1)), new Head(rows.getLong(2), rows.getBytes(3)));
            }
        }
        SignedHeads signed = new SignedHeads();
        signed.add(heads);
        return signed;
    }

    private UUID openAccount() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "copied-" + UUID.randomUUID() + "@concord.northmere.example";
        UUID account =
                acting.as(ADMINISTRATOR, () -> keeping.open(portal, email, "Copied Example", "Short-lived-agency-1"));
        acting.as(ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.PRACTITIONER, ""), null));
        return account;
    }
}
