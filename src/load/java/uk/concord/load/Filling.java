package uk.concord.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import uk.concord.launcher.DatabaseAccess;

/**
 * Fills a database that the portal has made. The same size gives the same rows each time, but for the moment of filling,
 * from which all dates are counted, and for the keys: each is made afresh. It goes in blocks, each with a seed of its
 * own, so that two can be written at a time.
 */
final class Filling {
    static final int BLOCK = 1000;
    private static final int WRITERS = 2;
    private static final long SEED = 20_170_101L;

    private final DatabaseAccess database;
    private final Seals seals;
    private final InventedCase.Size size;

    Filling(DatabaseAccess database, Path data, InventedCase.Size size) {
        this.database = database;
        this.seals = Seals.in(data);
        this.size = size;
    }

    /** Fills it unless it is filled; says how many rows there were to write. */
    long fill() throws SQLException {
        Partners partners;
        try (Connection connection = connection()) {
            if (isFilled(connection)) {
                return 0;
            }
            partners = Partners.enter(connection, new Invented(new Random(SEED)), size.now());
        }
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Long>> blocks = new ArrayList<>();
            for (int first = 0; first < size.cases(); first += BLOCK * 10) {
                int from = first;
                blocks.add(writers.submit(() -> write(from, partners)));
            }
            return sum(blocks);
        } finally {
            writers.shutdownNow();
        }
    }

    private static long sum(List<Future<Long>> blocks) {
        long rows = 0;
        for (Future<Long> block : blocks) {
            try {
                rows += block.get();
            } catch (ExecutionException failed) {
                throw new IllegalStateException("The filling broke off", failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
        return rows;
    }

    private long write(int first, Partners partners) throws SQLException {
        try (Connection connection = connection();
                Inserts inserts = new Inserts(connection)) {
            Invented invented = new Invented(new Random(SEED + first));
            int end = Math.min(size.cases(), first + BLOCK * 10);
            for (int number = first; number < end; number++) {
                new InventedCase(size, number, invented, partners).write(inserts, seals);
                if ((number + 1) % BLOCK == 0 || number + 1 == end) {
                    inserts.send();
                }
            }
            return inserts.rows();
        }
    }

    private static boolean isFilled(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT id FROM account WHERE email LIKE '%@agency000.load.example'")) {
            return found.next();
        }
    }

    /** As the account that changes the schema; its rows refer to each other rightly, so nobody needs to look. */
    private Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(
                database.url(), database.migrator().user(), database.migrator().password());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
        }
        return connection;
    }
}
