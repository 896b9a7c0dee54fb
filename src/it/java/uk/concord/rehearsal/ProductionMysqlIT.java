package uk.concord.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.launcher.DatabaseAccess;
import uk.concord.launcher.Mode;
import uk.concord.launcher.Portal;
import uk.concord.launcher.Progress;
import uk.concord.launcher.Settings;

/** Production as config/mysql and deploy describe it, on Oracle's MySQL: run by the profile "mysql" only. */
class ProductionMysqlIT {
    private static final String ADMINISTRATOR = "robin@council.example";
    private static final Map<String, String> SECRETS =
            RehearsalSecrets.made("Robin Sample <" + ADMINISTRATOR + ">, Example Council");
    private static final MysqlServer SERVER = MysqlServer.fresh("mysql-production");
    private static final Portal PORTAL = portal("production-data", SERVER);

    @BeforeAll
    static void start() throws IOException {
        PORTAL.start();
        SERVER.run(Files.readString(Path.of("config/mysql/verifier.sql")));
    }

    @AfterAll
    static void stop() {
        PORTAL.stop();
        SERVER.stop();
    }

    @Test
    void theFirstAdministratorSignsInWithThePasswordThatTheStartLeft() throws IOException {
        Path file = PORTAL.folder().resolve("first-administrator.txt");
        List<String> left = Files.readAllLines(file);

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(ADMINISTRATOR, left.get(0));
        assertTrue(Doorbell.at(PORTAL).takes(ADMINISTRATOR, left.get(1)));
        assertTrue(!Doorbell.at(PORTAL).takes(ADMINISTRATOR, left.get(1) + "x"));
    }

    @ParameterizedTest // ADR 4
    @CsvSource(delimiter = '|', textBlock = """
            concord          | UPDATE concord_audit.audit_entry SET id = id
            concord          | DELETE FROM concord_audit.audit_entry
            concord          | TRUNCATE concord_audit.audit_entry
            concord          | DROP TABLE concord_audit.audit_entry
            concord          | ALTER TABLE concord.account ADD COLUMN spare INT
            concord          | CREATE TABLE concord.spare (id INT)
            concord          | SELECT * FROM mysql.user
            concord          | SET GLOBAL sync_binlog = 0
            concord_migrator | UPDATE concord_audit.audit_entry SET id = id
            concord_migrator | DELETE FROM concord_audit.audit_entry
            concord_migrator | DROP TABLE concord_audit.audit_entry
            concord_migrator | CREATE USER spare
            concord_backup   | UPDATE concord.account SET name = name
            concord_backup   | DELETE FROM concord_audit.audit_entry
            concord_backup   | INSERT INTO concord.lease VALUES ('spare', 'nobody', UTC_TIMESTAMP())
            concord_verifier | SELECT * FROM concord.account
            concord_verifier | UPDATE concord.audit_head SET position_no = 0
            concord_verifier | INSERT INTO concord_audit.audit_entry (id) VALUES (0)
            """)
    void theServerRefusesWhatAnAccountIsNotFor(String account, String statement) {
        SQLException refusal = assertThrows(SQLException.class, () -> run(account, statement));

        assertTrue(refusal.getMessage().contains("denied"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            concord          | SELECT COUNT(*) FROM concord_audit.audit_entry
            concord_backup   | SELECT COUNT(*) FROM concord.account
            concord_verifier | SELECT COUNT(*) FROM concord.audit_head
            concord_verifier | SELECT COUNT(*) FROM concord_audit.audit_entry
            """)
    void anAccountReadsWhatItIsFor(String account, String question) throws SQLException {
        assertTrue(ask(SERVER, account, question) > 0);
    }

    @Test
    void aWeakerDatabaseEndsTheStartWithASentenceForEachSetting() {
        MysqlServer weaker = MysqlServer.fresh("mysql-weaker", "--sync-binlog=0", "--innodb-rollback-on-timeout=OFF");
        DatabaseAccess strict = weaker.access();
        DatabaseAccess careless = new DatabaseAccess(
                strict.url().replace("VERIFY_IDENTITY", "VERIFY_CA"), strict.application(), strict.migrator());
        try (Portal refused = Portal.in(settings("weaker-data").withDatabase(careless), new Progress(System.out))) {
            String words = String.valueOf(
                    assertThrows(RuntimeException.class, refused::start).getMessage());

            assertTrue(words.contains("MySQL has sync_binlog = 0, and it must be 1"), words);
            assertTrue(words.contains("MySQL has innodb_rollback_on_timeout = OFF, and it must be ON"), words);
            assertTrue(words.contains("DB_URL has sslMode = VERIFY_CA, and it must be VERIFY_IDENTITY"), words);
        } finally {
            weaker.stop();
        }
    }

    @Test
    void aNodeIsReadyOnlyAsLongAsItsDatabaseTakesChanges() {
        assertEquals(200, Doorbell.at(PORTAL).readiness());

        SERVER.run("SET GLOBAL super_read_only = ON");

        assertEquals(503, Doorbell.at(PORTAL).readiness());
        SERVER.run("SET GLOBAL read_only = OFF");
        assertEquals(200, Doorbell.at(PORTAL).readiness());
    }

    @Test
    void aRestoredCopyStartsWithTheSamePeopleAndTheSameTrail() throws IOException, SQLException {
        Path backup = Path.of("target/production-data/backup.sql.gz").toAbsolutePath();
        script(SERVER, "backup.sh", backup, "--defaults-extra-file=" + SERVER.optionsOf("concord_backup"));
        MysqlServer other = MysqlServer.fresh("mysql-restored");
        String[] administrator = {"--no-defaults", "--user=root", "--socket=" + shortPath(other.socket())};
        script(other, "restore.sh", backup, administrator);
        assertThrows(IOException.class, () -> script(other, "restore.sh", backup, administrator));

        try (Portal restored = portal("restored-data", other).start()) {
            String password = Files.readAllLines(PORTAL.folder().resolve("first-administrator.txt"))
                    .get(1);
            assertTrue(Doorbell.at(restored).takes(ADMINISTRATOR, password));
            String heads = "SELECT COUNT(*) FROM concord.audit_head";
            assertEquals(ask(SERVER, "concord", heads), ask(other, "concord", heads));
            String sound = TrailCheck.of(other);
            assertTrue(sound.endsWith("SOUND\nends with 0"), sound);
            other.run("UPDATE concord_audit.audit_entry SET touched = 'nothing' ORDER BY id LIMIT 1");
            String broken = TrailCheck.of(other);
            assertTrue(broken.contains("BROKEN") && broken.endsWith("ends with 1"), broken);
        } finally {
            other.stop();
        }
    }

    private static Portal portal(String data, MysqlServer server) {
        Settings settings = settings(data).withDatabase(server.access());
        return Portal.in(settings, new Progress(System.out)).emptied();
    }

    private static Settings settings(String data) {
        return Settings.forTests(Path.of(""), data).withTold(new Settings.Told(Mode.PRODUCTION, SECRETS));
    }

    /** A socket's name may not be long; seen from the folder of the build it is not. */
    private static String shortPath(Path socket) {
        return Path.of("").toAbsolutePath().relativize(socket).toString();
    }

    private static void script(MysqlServer server, String name, Path file, String... options) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of("deploy/" + name, file.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().merge("PATH", MysqlPrograms.bin() + ":", (path, bin) -> bin + path);
        server.programs().run(server.programs().withLibraries(builder), "");
    }

    private static void run(String account, String statement) throws SQLException {
        try (Connection connection = connect(SERVER, account);
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static long ask(MysqlServer server, String account, String question) throws SQLException {
        try (Connection connection = connect(server, account);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(MysqlServer server, String account) throws SQLException {
        DatabaseAccess.Account user = server.account(account);
        return DriverManager.getConnection(server.address(""), user.user(), user.password());
    }
}
