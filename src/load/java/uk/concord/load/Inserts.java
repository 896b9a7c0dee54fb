package uk.concord.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import uk.concord.kernel.Ids;

/** Rows on their way into the tables: gathered by table, and sent together. */
final class Inserts implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private long rows;

    Inserts(Connection connection) {
        this.connection = connection;
    }

    /** Adds a row; the columns stand with commas between them, in the order of the values. */
    void add(String table, String columns, Object... values) {
        try {
            PreparedStatement statement = statement(table, columns, values.length);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, column(values[i]));
            }
            statement.addBatch();
            rows++;
        } catch (SQLException failed) {
            throw new IllegalStateException(table, failed);
        }
    }

    private PreparedStatement statement(String table, String columns, int values) throws SQLException {
        PreparedStatement known = statements.get(table);
        if (known == null) {
            String marks = String.join(", ", Collections.nCopies(values, "?"));
            known = connection.prepareStatement("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")");
            statements.put(table, known);
        }
        return known;
    }

    private static Object column(Object value) {
        if (value instanceof UUID id) {
            return Ids.bytes(id);
        }
        if (value instanceof Instant at) {
            return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Sends what was gathered, as one transaction. */
    void send() {
        try {
            for (PreparedStatement statement : statements.values()) {
                statement.executeBatch();
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException("The rows were refused", failed);
        }
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
