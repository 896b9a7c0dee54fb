package uk.concord.browser;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Ids that stand in the database, whoever may see them: read behind the portal's back. */
final class Rows {
    /** Enough to meet what is hidden from some and open to others. */
    private static final int MOST = 4;

    private static final Map<String, List<String>> READ = new ConcurrentHashMap<>();

    private Rows() {}

    /** Some ids of a table, spread over it. */
    static List<String> of(String table) {
        return READ.computeIfAbsent(table, Rows::read);
    }

    private static List<String> read(String table) {
        if (table.equals("action_item")) {
            // Each opens for one agency alone: a few of them might leave out what anybody in the walk may open.
            return ids("SELECT id FROM action_item ORDER BY id");
        }
        List<String> all = ids("SELECT id FROM " + table + " ORDER BY id");
        List<String> some = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, all.size()); i++) {
            some.add(all.get(i * all.size() / Math.min(MOST, all.size())));
        }
        if (table.equals("referral")) {
            some.addAll(ids("SELECT id FROM referral WHERE sign_off IN ('ASKED', 'AFTERWARDS') ORDER BY id LIMIT 1"));
        }
        return List.copyOf(some);
    }

    /** The ids that a query gives. */
    static List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                ByteBuffer bytes = ByteBuffer.wrap(rows.getBytes(1));
                ids.add(new UUID(bytes.getLong(), bytes.getLong()).toString());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
        return ids;
    }

    /** A number that a query gives. */
    static long count(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
    }

    /** Changes something behind the portal's back, as another node or an administrator would. */
    static void change(String statement) {
        try (Connection connection = connection();
                Statement change = connection.createStatement()) {
            change.executeUpdate(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(statement, failed);
        }
    }

    static Connection connection() throws SQLException {
        Map<String, String> database = Browser.environment();
        return DriverManager.getConnection(
                database.get("DB_URL"), database.get("DB_USER"), database.get("DB_PASSWORD"));
    }
}
