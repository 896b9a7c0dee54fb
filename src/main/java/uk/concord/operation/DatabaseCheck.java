package uk.concord.operation;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.conf.PropertyKey;
import com.mysql.cj.conf.PropertySet;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/** Looks at the database before the schema is touched: anywhere but in the demonstration, a weaker one ends the start. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseCheck.class.getName());

    /** What this account may do everywhere, in the schema of the trail, and with single tables of it. */
    private static final String RIGHTS = """
            SELECT privilege_type FROM information_schema.user_privileges
            UNION SELECT privilege_type FROM information_schema.schema_privileges
                WHERE 'concord_audit' LIKE table_schema
            UNION SELECT privilege_type FROM information_schema.table_privileges
                WHERE 'concord_audit' LIKE table_schema
            """;

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Inject
    private Config config;

    @PostConstruct
    void look() {
        if ("demonstration"
                .equals(config.getOptionalValue("concord.mode", String.class).orElse(""))) {
            return;
        }
        List<String> refusals = DatabaseDemands.refusals(found());
        refusals.forEach(sentence -> LOG.severe(() -> "concord: " + sentence));
        if (!refusals.isEmpty()) {
            throw new IllegalStateException(String.join("; ", refusals) + ". See config/mysql and deploy/README.md");
        }
    }

    private DatabaseDemands.Found found() {
        try (Connection connection = dataSource.getConnection()) {
            return new DatabaseDemands.Found(server(connection), driver(connection), rights(connection));
        } catch (SQLException silent) {
            throw new IllegalStateException("The database cannot be asked for its settings", silent);
        }
    }

    /** Those of this session, which are the server's wherever a session has none of its own. */
    private static Map<String, String> server(Connection connection) throws SQLException {
        Map<String, String> settings = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW SESSION VARIABLES")) {
            while (rows.next()) {
                settings.put(
                        rows.getString(1),
                        Optional.ofNullable(rows.getString(2)).orElse("NULL"));
            }
        }
        return settings;
    }

    /** As they took effect, wherever they were given. */
    private static Map<String, String> driver(Connection connection) throws SQLException {
        PropertySet properties = connection.unwrap(MysqlConnection.class).getPropertySet();
        Map<String, String> settings = new HashMap<>();
        for (String name : DatabaseDemands.askedOfTheDriver()) {
            String value = properties.getProperty(PropertyKey.fromValue(name)).getStringValue();
            settings.put(name, Optional.ofNullable(value).orElse(""));
        }
        return settings;
    }

    private static Set<String> rights(Connection connection) throws SQLException {
        Set<String> rights = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(RIGHTS)) {
            while (rows.next()) {
                rights.add(rows.getString(1));
            }
        }
        return rights;
    }
}
