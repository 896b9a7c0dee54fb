package uk.concord.chain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import uk.concord.kernel.Ids;

/** Some chains of the trail, copied into tables of their own, in the hands of whoever owns the database. */
@Dependent
class CopiedTables {
    static final String ENTRIES = "concord_audit.copied_entry";
    static final String HEADS = "concord.copied_head";

    @Inject
    private Config config;

    Connection owner() throws SQLException {
        return DriverManager.getConnection(
                config.getValue("db.url", String.class),
                config.getValue("db.migrator.user", String.class),
                config.getValue("db.migrator.password", String.class));
    }

    void copy(List<UUID> subjects) throws SQLException {
        remove();
        run("CREATE TABLE " + ENTRIES + " LIKE concord_audit.audit_entry");
        // Whoever owns the database drops what is in the way.
        run("ALTER TABLE " + ENTRIES + " DROP INDEX audit_entry_position_uq");
        run("CREATE TABLE " + HEADS + " LIKE concord.audit_head");
        for (UUID subject : subjects) {
            run("INSERT INTO " + ENTRIES + " SELECT * FROM concord_audit.audit_entry WHERE subject_id = ?", subject);
            run("INSERT INTO " + HEADS + " SELECT * FROM concord.audit_head WHERE subject_id = ?", subject);
        }
    }

    void remove() throws SQLException {
        run("DROP TABLE IF EXISTS " + ENTRIES);
        run("DROP TABLE IF EXISTS " + HEADS);
    }

    void run(String statement) throws SQLException {
        try (Connection connection = owner();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    void run(String statement, UUID subject) throws SQLException {
        try (Connection connection = owner();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setBytes(1, Ids.bytes(subject));
            change.executeUpdate();
        }
    }

    List<Break> verified(SignedHeads signed) throws SQLException {
        try (Connection connection = owner()) {
            return new TrailTables(connection, ENTRIES, HEADS).walk(signed).end();
        }
    }
}
