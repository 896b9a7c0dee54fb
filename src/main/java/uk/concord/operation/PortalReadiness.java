package uk.concord.operation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.concord.kernel.Vault;

/**
 * Whether the proxy may send people to this node: the database answers and can be written to, the trail can be added to,
 * both clocks agree and the keys are there. That the process lives is asked elsewhere, or a database that is away would
 * have every node restarted.
 */
@Readiness
@ApplicationScoped
public class PortalReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(PortalReadiness.class.getName());
    private static final Duration MOST_APART = Duration.ofSeconds(2);
    private static final int ANSWER_SECONDS = 2;
    private static final String NOW = "SELECT UTC_TIMESTAMP(3), @@global.read_only";

    /** Explained, not done: it needs the table and the right to add to it, and leaves no line. */
    private static final String ADDING = "EXPLAIN INSERT INTO concord_audit.audit_entry (id) VALUES (0x00)";

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Inject
    private Clock clock;

    @Inject
    private Vault vault;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal").status(isReady()).build();
    }

    private boolean isReady() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(ANSWER_SECONDS);
            vault.mustBeOpen();
            statement.execute(ADDING);
            return isInStep(statement);
        } catch (SQLException | IllegalStateException unready) {
            LOG.warning(() -> "not ready: " + unready.getClass().getName());
            return false;
        }
    }

    private boolean isInStep(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(NOW)) {
            row.next();
            LocalDateTime database = row.getObject(1, LocalDateTime.class);
            Duration apart = Duration.between(database.toInstant(ZoneOffset.UTC), clock.instant())
                    .abs();
            return apart.compareTo(MOST_APART) <= 0 && !row.getBoolean(2);
        }
    }
}
