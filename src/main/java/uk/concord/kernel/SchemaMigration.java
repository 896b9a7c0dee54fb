package uk.concord.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema to this version before anything else of the portal starts. */
@DataSourceDefinition(
        name = "java:app/jdbc/concord",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=db.url}",
        user = "${MPCONFIG=db.user}",
        password = "${MPCONFIG=db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=1"
        })
@Startup
@Singleton
@DependsOn("DatabaseCheck") // of the feature that knows production: nothing is written to a database it refuses
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @Inject
    private Config config;

    @Inject
    private Vault vault;

    @PostConstruct
    void migrate() {
        FluentConfiguration flyway = Flyway.configure(getClass().getClassLoader());
        Optional<String> migrator = config.getOptionalValue("db.migrator.user", String.class);
        if (migrator.isPresent()) {
            String password = config.getValue("db.migrator.password", String.class);
            flyway.dataSource(patient(config.getValue("db.url", String.class)), migrator.get(), password);
        } else {
            flyway.dataSource(dataSource);
        }
        int done = flyway.locations("classpath:db/migration").load().migrate().migrationsExecuted;
        LOG.info(() -> "Schema is up to date, migrations run: " + done);
        vault.mustBeOpen();
    }

    /** Remaking a large table takes longer than any question of the portal may. */
    private static String patient(String url) {
        return url.replaceAll("socketTimeout=\\d+", "socketTimeout=0");
    }
}
