package uk.concord.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;

/** How often a page asks the database: counted by the database itself, the middle one of several counts. */
final class Statements {
    private static final int TIMES = 7;

    private final Connection connection;

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** Asked twice each time, and the second time counts: what is remembered for a minute is remembered then. */
    int of(Page page, Visitor visitor, Places places) {
        return IntStream.range(0, TIMES)
                .map(turn -> {
                    page.use(visitor, places, turn);
                    int before = asked();
                    page.use(visitor, places, turn);
                    return asked() - before;
                })
                .sorted()
                .toArray()[TIMES / 2];
    }

    private int asked() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW GLOBAL STATUS WHERE Variable_name IN"
                        + " ('Com_select', 'Com_insert', 'Com_insert_select', 'Com_replace', 'Com_update',"
                        + " 'Com_update_multi', 'Com_delete', 'Com_delete_multi')")) {
            int sum = 0;
            while (rows.next()) {
                sum += rows.getInt(2);
            }
            return sum;
        } catch (SQLException failed) {
            throw new IllegalStateException("The database does not tell its counts", failed);
        }
    }
}
