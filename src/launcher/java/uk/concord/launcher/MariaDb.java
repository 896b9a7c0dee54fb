package uk.concord.launcher;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The database that comes with the portal. It is unpacked once, its tables are made once, and it listens on this
 * machine only. It is driven as a plain process: through a library of its own its tables did not survive a restart.
 */
final class MariaDb {
    private static final int START_SECONDS = 120;
    private static final int STOP_SECONDS = 60;
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final DataFolder data;
    private final Path program;
    private final Path share;
    private final CountDownLatch ready = new CountDownLatch(1);

    private MariaDb(DataFolder data, Path program, Path share) {
        this.data = data;
        this.program = program;
        this.share = share;
    }

    static boolean isInstalled(Path software) {
        return Files.isDirectory(software);
    }

    static MariaDb install(Path archive, Path software, DataFolder data) {
        Unpacking.unpackOnce(archive, software);
        Path program = Unpacking.find(software, "mariadbd", "mariadbd.exe", "mysqld.exe")
                .orElseThrow(() -> damaged(software));
        Path share = Unpacking.find(software, SYSTEM_TABLES.get(0))
                .map(Path::getParent)
                .orElseThrow(() -> damaged(software));
        MariaDb database = new MariaDb(data, program, share);
        database.checkLoads();
        return database;
    }

    boolean isNew() {
        return !Files.isDirectory(tables());
    }

    /** Makes the system tables beside their place and moves them there when they are whole. */
    void makeTables() {
        Path unfinished = data.resolve("database.unfinished");
        try {
            Unpacking.delete(unfinished);
            Files.createDirectory(unfinished);
            ProcessBuilder command = command(unfinished, "--bootstrap", "--innodb-log-file-size=48M");
            File log = data.resolve("log/database.log").toFile();
            command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            Process process = command.start();
            writeSystemTables(process);
            if (process.waitFor() != 0) {
                throw new CannotStart("The database could not make its tables. " + log + " says why.");
            }
            Files.move(unfinished, tables(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new CannotStart(
                    "The database could not make its tables (" + failed.getMessage() + "). See that the disk is not"
                            + " full and that this user may write to " + data.path() + ".",
                    failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was broken off.", interrupted);
        }
    }

    /** Starts it; {@link #awaitReady} then waits until it takes connections. */
    Child start(int port) {
        Path accounts = data.writePrivate("run/accounts.sql", accounts());
        ProcessBuilder command = command(
                tables(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl", // making a key costs seconds, and nothing leaves this machine
                "--skip-name-resolve",
                "--socket=database.sock", // relative to the tables: a long path would not fit a socket's name
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-log-file-size=48M",
                "--max-connections=80",
                "--init-file=" + accounts);
        Child child = Child.start("database", command, data, line -> {
            if (line.contains("ready for connections")) {
                ready.countDown();
            }
        });
        child.end().thenRun(ready::countDown);
        return child;
    }

    static void stop(Child child) {
        child.stop(STOP_SECONDS);
    }

    DatabaseAccess access(int port) {
        return DatabaseAccess.onThisMachine(
                port,
                new DatabaseAccess.Account("concord", password("application")),
                new DatabaseAccess.Account("concord_migrator", password("migrator")));
    }

    void awaitReady(Child child) {
        try {
            boolean inTime = ready.await(START_SECONDS, TimeUnit.SECONDS);
            Files.deleteIfExists(data.resolve("run/accounts.sql"));
            if (inTime && child.isAlive()) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException kept) {
            throw new CannotStart("The file with the database's passwords cannot be removed.", kept);
        }
        String words = child.lastWords();
        stop(child);
        throw new CannotStart("The database did not start. See what it says, and if its tables are damaged, move "
                + tables() + " away and start again." + System.lineSeparator() + words + System.lineSeparator()
                + child.wholeLog());
    }

    private Path tables() {
        return data.resolve("database");
    }

    private ProcessBuilder command(Path tables, String... settings) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults", // the settings of another database on this machine are not ours
                "--basedir=" + program.resolve("../..").normalize(),
                "--lc-messages-dir=" + share,
                "--character-sets-dir=" + share.resolve("charsets"),
                "--datadir=" + tables,
                "--tmpdir=" + data.resolve("tmp")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(settings));
        return new ProcessBuilder(command);
    }

    private void writeSystemTables(Process process) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            line(input, "create database mysql;");
            line(input, "use mysql;");
            line(input, "set @auth_root_socket=NULL;");
            for (String script : SYSTEM_TABLES) {
                Files.copy(share.resolve(script), input);
                line(input, "");
            }
            // root from this machine's own socket only, and nobody without a name
            line(input, "delete from mysql.global_priv where Host<>'localhost' or User='';");
            line(input, "delete from mysql.proxies_priv where Host<>'localhost';");
        }
    }

    private static void line(OutputStream input, String statement) throws IOException {
        input.write((statement + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Run by the server itself at each start. The trail stands in a schema of its own that the application can only
     * add to; another account changes the schema (ADR 4). The collation tells all scripts apart, also the rare.
     */
    private String accounts() {
        return String.format(Locale.ROOT, """
                CREATE DATABASE IF NOT EXISTS concord CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE DATABASE IF NOT EXISTS concord_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS 'concord'@'127.0.0.1';
                ALTER USER 'concord'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT SELECT, INSERT, UPDATE, DELETE ON concord.* TO 'concord'@'127.0.0.1';
                GRANT SELECT, INSERT ON concord_audit.* TO 'concord'@'127.0.0.1';
                CREATE USER IF NOT EXISTS 'concord_migrator'@'127.0.0.1';
                ALTER USER 'concord_migrator'@'127.0.0.1' IDENTIFIED BY '%s';
                GRANT ALL PRIVILEGES ON concord.* TO 'concord_migrator'@'127.0.0.1';
                GRANT ALL PRIVILEGES ON concord_audit.* TO 'concord_migrator'@'127.0.0.1';
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';
                """, password("application"), password("migrator"), password("root"));
    }

    private String password(String account) {
        return data.password("database-password-" + account);
    }

    private void checkLoads() {
        try {
            Process process = new ProcessBuilder(program.toString(), "--no-defaults", "--version")
                    .redirectErrorStream(true)
                    .start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new CannotStart(MissingLibrary.sentence(words)
                        .orElse("The database cannot run on this machine: " + words.strip()
                                + ". Set DB_URL to a MySQL database instead."));
            }
        } catch (IOException refused) {
            throw new CannotStart(wrongMachine(), refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was broken off.", interrupted);
        }
    }

    private static String wrongMachine() {
        return String.format(
                Locale.ROOT,
                "The database that comes with the portal does not run on this system (%s, %s): it is made for Linux"
                        + " with glibc on x86-64, macOS on Apple silicon and Windows on x86-64. Set DB_URL, DB_USER and"
                        + " DB_PASSWORD to a MySQL database instead.",
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    private static CannotStart damaged(Path software) {
        return new CannotStart(
                "The folder " + software + " is not complete. Remove it, and the next start unpacks it again.");
    }
}
