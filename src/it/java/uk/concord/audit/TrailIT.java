package uk.concord.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.Agreements;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.AccountListing;
import uk.concord.identity.Acting;
import uk.concord.identity.SigningIn;
import uk.concord.insight.MyWork;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

@ExtendWith(ArquillianExtension.class)
class TrailIT {
    private static final int THREADS = 8;
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String PERFORMANCE = "performance@commissioner.northmere.example";

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Inject
    private Acting acting;

    @Inject
    private Config config;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private Agreements agreements;

    @EJB
    private Verifying verifying;

    @EJB
    private SigningIn signingIn;

    @EJB
    private MyWork myWork;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private UserTransaction transaction;

    @Test
    @Tag("S77")
    void aLookIsRecordedWithWhoAndWhen() throws SQLException { // L-06
        UUID governance = acting.viewer(GOVERNANCE).accountId();
        long before = entries(governance, "AGREEMENT_READ", "DONE");

        acting.as(GOVERNANCE, () -> agreements.list());

        assertEquals(before + 1, entries(governance, "AGREEMENT_READ", "DONE"));
    }

    @Test
    @Tag("S77")
    void aChangeIsRecordedInTheChainOfWhatWasChanged() throws SQLException { // L-06
        UUID account = openAccount();

        acting.as(ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.PRACTITIONER, ""), null));

        assertTrue(touched(account).stream().anyMatch(what -> what.startsWith("+RoleTenure:")));
    }

    @Test
    @Tag("S4")
    void aRefusalIsRecordedAlthoughItsTransactionRollsBack() throws SQLException { // L-06
        UUID officer = acting.viewer(PERFORMANCE).accountId();
        long before = entries(officer, "ACCOUNT_READ", "REFUSED");

        assertThrows(NotFound.class, () -> acting.as(PERFORMANCE, () -> keeping.list(AccountListing.NONE.filter())));

        assertEquals(before + 1, entries(officer, "ACCOUNT_READ", "REFUSED"));
    }

    @Test
    void whatBreaksARuleChangesNothing() throws SQLException {
        UUID account = openAccount();
        acting.as(ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.COORD, "Elsewhere"), null));
        List<String> before = touched(account);

        assertThrows(
                RuleBroken.class,
                () -> acting.as(ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.OPCC_PERF, ""), null)));

        assertEquals(before, touched(account));
    }

    @Test
    void aChainAsItWasWrittenIsSound() {
        UUID account = openAccount();

        assertTrue(verified(account).sound());
    }

    @Test
    void anAddressThatNobodyHasLeavesATraceLikeAWrongPassword() throws SQLException { // L-06
        UUID nobody = new UUID(0, 0);
        UUID governance = acting.viewer(GOVERNANCE).accountId();
        long unknown = entries(nobody, "REFUSED", "REFUSED");
        long wrong = entries(governance, "REFUSED", "REFUSED");

        assertThrows(RuleBroken.class, () -> signIn("no-one@council.northmere.example"));
        assertThrows(RuleBroken.class, () -> signIn(GOVERNANCE));

        assertEquals(unknown + 1, entries(nobody, "REFUSED", "REFUSED"));
        assertEquals(wrong + 1, entries(governance, "REFUSED", "REFUSED"));
    }

    @Test
    void aChainThatManyWriteAtOnceNeverForks() throws Exception { // L-06
        Viewer governance = acting.viewer(GOVERNANCE);
        List<Callable<Boolean>> looks = Collections.nCopies(
                24, () -> viewers.as(governance, () -> agreements.list()).isEmpty());

        for (Future<Boolean> look : together(looks)) {
            assertFalse(look.get());
        }

        assertTrue(verified(governance.accountId()).sound());
    }

    @Test
    void aLookThatIsTakenBackLeavesNoGapInTheChain() throws Exception { // L-06
        UUID governance = acting.viewer(GOVERNANCE).accountId();
        acting.as(GOVERNANCE, () -> agreements.list());
        long before = entries(governance, "AGREEMENT_READ", "DONE");
        transaction.begin();
        acting.as(GOVERNANCE, () -> agreements.list());
        acting.as(GOVERNANCE, () -> agreements.list());
        transaction.rollback();

        acting.as(GOVERNANCE, () -> agreements.list());

        assertEquals(before + 1, entries(governance, "AGREEMENT_READ", "DONE"));
        assertTrue(verified(governance).sound());
    }

    @Test
    void aHeadThatAnotherNodeMovedOnIsReadAgain() throws SQLException { // L-06
        UUID account = openAccount();
        byOwner("UPDATE audit_head SET entry_hash = REPEAT('x', 32) WHERE subject_id = ?", account);

        acting.as(ADMINISTRATOR, () -> keeping.suspend(account));

        assertTrue(column("previous_hash", account).contains("x".repeat(32)));
    }

    @Test
    void callsWithinACallAreRecordedEachInTheOrderInWhichTheyEnded() throws SQLException { // L-06
        UUID coordinator = acting.viewer(Acting.COORDINATOR).accountId();

        acting.as(Acting.COORDINATOR, () -> myWork.desktop());

        List<String> operations = operations(coordinator);
        assertEquals("OWN_DESK", operations.get(operations.size() - 1));
        assertTrue(operations.subList(0, operations.size() - 1).contains("TRIAGE_READ"));
        assertTrue(verified(coordinator).sound());
    }

    @Test
    void anAlteredLinkIsFoundAtItsPosition() throws SQLException { // S78
        UUID account = openAccount();
        byOwner(
                "UPDATE concord_audit.audit_entry SET operation = 'PLAN_READ' WHERE subject_id = ? AND position_no = 1",
                account);

        assertEquals(new Verdict(false, 1), verified(account));
    }

    @Test
    void aRemovedLinkIsFound() throws SQLException { // S78
        UUID account = openAccount();
        byOwner("DELETE FROM concord_audit.audit_entry WHERE subject_id = ? AND position_no = 1", account);

        assertFalse(verified(account).sound());
    }

    @Test
    void aChainCutShortIsFoundByItsHead() throws SQLException { // S78
        UUID account = openAccount();
        acting.as(ADMINISTRATOR, () -> keeping.suspend(account));
        byOwner(
                "DELETE FROM concord_audit.audit_entry WHERE subject_id = ? ORDER BY position_no DESC LIMIT 1",
                account);

        assertFalse(verified(account).sound());
    }

    @Test
    void theTrailHoldsIdsAndNoNames() throws SQLException { // L-06
        UUID account = openAccount();

        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT * FROM concord_audit.audit_entry WHERE subject_id = ?")) {
            query.setBytes(1, Ids.bytes(account));
            assertFalse(everything(query).contains("Temporary Example"));
        }
    }

    private Verdict verified(UUID account) {
        return acting.as(GOVERNANCE, () -> verifying.verify(new Subject(SubjectKind.ACCOUNT, account)));
    }

    private UUID openAccount() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "temporary-" + UUID.randomUUID() + "@concord.northmere.example";
        return acting.as(
                ADMINISTRATOR, () -> keeping.open(portal, email, "Temporary Example", "Heron-teapot-gravel-1"));
    }

    private static String everything(PreparedStatement query) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    all.append(new String(rows.getBytes(column), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }

    private long entries(UUID subject, String operation, String outcome) throws SQLException {
        String sql = "SELECT COUNT(*) FROM concord_audit.audit_entry"
                + " WHERE subject_id = ? AND operation = ? AND outcome = ? AND touched NOT LIKE '+%'";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, Ids.bytes(subject));
            query.setString(2, operation);
            query.setString(3, outcome);
            ResultSet row = query.executeQuery();
            assertTrue(row.next());
            return row.getLong(1);
        }
    }

    private List<String> touched(UUID subject) throws SQLException {
        return column("touched", subject);
    }

    private List<String> operations(UUID subject) throws SQLException {
        return column("operation", subject);
    }

    private List<String> column(String name, UUID subject) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT " + name
                        + " FROM concord_audit.audit_entry WHERE subject_id = ? ORDER BY position_no")) {
            query.setBytes(1, Ids.bytes(subject));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private void signIn(String email) {
        signingIn.signIn(new Attempt(email, CallerAddress.WITHIN), Device.UNKNOWN, "wrong");
    }

    /** Somebody who has the database itself in hand. */
    private void byOwner(String statement, UUID subject) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("db.url", String.class),
                        config.getValue("db.migrator.user", String.class),
                        config.getValue("db.migrator.password", String.class));
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setBytes(1, Ids.bytes(subject));
            assertEquals(1, change.executeUpdate());
        }
    }

    /** All at once, in threads that share nothing with this one. */
    private static <T> List<Future<T>> together(List<Callable<T>> calls) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            return executor.invokeAll(calls);
        } finally {
            executor.shutdown();
        }
    }
}
