package uk.concord.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.agency.Agreements;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.AccountListing;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** The table of the trail takes no line of one worker: a full disk, a lock, a fault. */
@ExtendWith(ArquillianExtension.class)
class TrailFailingIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String GOVERNANCE = "governance@council.northmere.example";

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Inject
    private Acting acting;

    @Inject
    private Config config;

    @Inject
    private OpenedCases cases;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private Agreements agreements;

    @EJB
    private CaseReading reading;

    @EJB
    private Verifying verifying;

    @AfterEach
    void takeLinesAgain() throws SQLException {
        byOwner("DROP TRIGGER IF EXISTS concord_audit.take_no_line");
    }

    @Test
    @Tag("S77")
    void whatCannotBeRecordedIsNotShown() throws SQLException { // L-06
        takeNoLineOf(GOVERNANCE);
        AtomicReference<Object> shown = new AtomicReference<>();

        assertThrows(RuntimeException.class, () -> acting.as(GOVERNANCE, () -> shown.set(agreements.list())));

        assertNull(shown.get());
    }

    @Test
    @Tag("S77")
    void aCaseThatCannotBeRecordedIsNotOpened() throws SQLException { // L-06
        UUID caseId = cases.about("Unrecorded Testperson", OpenedCases.HOUSING);
        takeNoLineOf(OpenedCases.HOUSING);
        AtomicReference<Object> shown = new AtomicReference<>();

        assertThrows(
                RuntimeException.class, () -> acting.as(OpenedCases.HOUSING, () -> shown.set(reading.open(caseId))));

        assertNull(shown.get());
    }

    @Test
    @Tag("S77")
    void whatCannotBeRecordedChangesNothing() throws SQLException { // L-06
        UUID account = openAccount();
        takeNoLineOf(ADMINISTRATOR);

        assertThrows(RuntimeException.class, () -> acting.as(ADMINISTRATOR, () -> keeping.suspend(account)));
        assertThrows(
                RuntimeException.class,
                () -> acting.as(
                        ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.PRACTITIONER, ""), null)));

        assertEquals("ACTIVE", one("SELECT status FROM account WHERE id = ?", account));
        assertEquals("0", one("SELECT COUNT(*) FROM role_tenure WHERE account_id = ?", account));
    }

    @Test
    void aRefusalThatCannotBeRecordedStillShowsNothing() throws SQLException { // L-06
        takeNoLineOf(GOVERNANCE);
        AtomicReference<Object> shown = new AtomicReference<>();

        assertThrows(
                RuntimeException.class,
                () -> acting.as(GOVERNANCE, () -> shown.set(keeping.list(AccountListing.NONE.filter()))));

        assertNull(shown.get());
    }

    @Test
    @Tag("S78")
    void afterwardsTheChainGoesOnWithoutAGap() throws SQLException { // L-06
        UUID governance = acting.viewer(GOVERNANCE).accountId();
        takeNoLineOf(GOVERNANCE);
        assertThrows(RuntimeException.class, () -> acting.as(GOVERNANCE, () -> agreements.list()));
        takeLinesAgain();

        assertFalse(acting.as(GOVERNANCE, () -> agreements.list()).isEmpty());

        assertTrue(acting.as(GOVERNANCE, () -> verifying.verify(new Subject(SubjectKind.ACCOUNT, governance)))
                .sound());
    }

    @Test
    void othersGoOnWorking() throws SQLException {
        takeNoLineOf(ADMINISTRATOR);

        assertFalse(acting.as(GOVERNANCE, () -> agreements.list()).isEmpty());
    }

    private UUID openAccount() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "unrecorded-" + UUID.randomUUID() + "@concord.northmere.example";
        return acting.as(
                ADMINISTRATOR, () -> keeping.open(portal, email, "Unrecorded Example", "Short-lived-agency-1"));
    }

    private void takeNoLineOf(String worker) throws SQLException {
        String id = HexFormat.of().formatHex(Ids.bytes(acting.viewer(worker).accountId()));
        byOwner("CREATE TRIGGER concord_audit.take_no_line BEFORE INSERT ON concord_audit.audit_entry FOR EACH ROW"
                + " IF NEW.account_id = X'" + id + "' THEN SIGNAL SQLSTATE '45000'"
                + " SET MESSAGE_TEXT = 'no space left'; END IF");
    }

    private void byOwner(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("db.url", String.class),
                        config.getValue("db.migrator.user", String.class),
                        config.getValue("db.migrator.password", String.class));
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private String one(String query, UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setBytes(1, Ids.bytes(id));
            ResultSet row = statement.executeQuery();
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
