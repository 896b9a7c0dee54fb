package uk.concord.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Role;
import uk.concord.identity.Acting;

@ExtendWith(ArquillianExtension.class)
class PortalIT {
    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @Test
    void theDatabaseSpeaksUtcAndReadsWhatIsCommitted() throws SQLException {
        assertEquals(
                "+00:00 READ-COMMITTED",
                ask("SELECT CONCAT(@@session.time_zone, ' ', @@session.transaction_isolation)"));
    }

    @Test
    void everySchemaTellsAllScriptsApart() throws SQLException {
        String collations = ask("SELECT GROUP_CONCAT(DISTINCT default_collation_name) FROM information_schema.schemata"
                + " WHERE schema_name LIKE 'concord%'");

        assertEquals("utf8mb4_unicode_520_ci", collations);
    }

    @ParameterizedTest // ADR 4
    @ValueSource(
            strings = {
                "UPDATE concord_audit.audit_entry SET id = id",
                "DELETE FROM concord_audit.audit_entry",
                "DROP TABLE concord_audit.audit_entry",
                "ALTER TABLE concord.account ADD COLUMN spare INT"
            })
    void theApplicationOnlyAddsToTheTrailAndChangesNoSchema(String statement) {
        SQLException refusal = assertThrows(SQLException.class, () -> run(statement));

        assertTrue(refusal.getMessage().contains("denied"), refusal.getMessage());
    }

    @Test
    void aPersonOfTheExampleActsWithTheirRoles() {
        boolean coordinates = acting.as(Acting.COORDINATOR, () -> viewers.get().holds(Role.COORD));

        assertTrue(coordinates);
        assertTrue(viewers.signedIn().isEmpty());
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
