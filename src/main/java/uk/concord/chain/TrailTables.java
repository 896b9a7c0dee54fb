package uk.concord.chain;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The tables of the trail as one moment left them, read a line at a time whatever their size. */
final class TrailTables {
    private static final String LINES = """
            SELECT subject_kind, subject_id, position_no, happened_at, account_id, agency_id, act, operation, touched,
              outcome, correlation_id, previous_hash, entry_hash
            FROM %s ORDER BY subject_id, position_no
            """;

    private final Connection database;
    private final String entries;
    private final String heads;

    /** The trail itself. */
    TrailTables(Connection database) {
        this(database, "concord_audit.audit_entry", "concord.audit_head");
    }

    /** A copy of it. */
    TrailTables(Connection database, String entries, String heads) {
        this.database = database;
        this.entries = entries;
        this.heads = heads;
    }

    /** Reads heads and lines in one snapshot: people go on working, and nobody is accused for it. */
    TrailWalk walk(SignedHeads signed) throws SQLException {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setAutoCommit(false);
        TrailWalk walk = new TrailWalk(signed, standing());
        try (Statement statement = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
                ResultSet lines = lineByLine(statement)) {
            while (lines.next()) {
                walk.step(link(lines));
            }
        }
        database.rollback();
        return walk;
    }

    private ResultSet lineByLine(Statement statement) throws SQLException {
        statement.setFetchSize(Integer.MIN_VALUE); // the driver's word for a line at a time
        return statement.executeQuery(String.format(Locale.ROOT, LINES, entries));
    }

    private Map<UUID, Head> standing() throws SQLException {
        Map<UUID, Head> standing = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT subject_id, position_no, entry_hash FROM " + heads)) {
            while (rows.next()) {
                standing.put(id(rows.getBytes(1)), new Head(rows.getLong(2), rows.getBytes(3)));
            }
        }
        return standing;
    }

    private static Link link(ResultSet line) throws SQLException {
        List<String> words = List.of(
                line.getString(1),
                id(line.getBytes(2)).toString(),
                line.getString(3),
                line.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC).toString(),
                id(line.getBytes(5)).toString(),
                id(line.getBytes(6)).toString(),
                line.getString(7),
                line.getString(8),
                line.getString(9),
                line.getString(10),
                id(line.getBytes(11)).toString());
        return new Link(words, line.getBytes(12), line.getBytes(13));
    }

    private static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
