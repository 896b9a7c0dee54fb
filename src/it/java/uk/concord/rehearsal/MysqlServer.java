package uk.concord.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.concord.launcher.DatabaseAccess;
import uk.concord.launcher.Settings;

/**
 * Oracle's MySQL, as it carries the portal in production: with the settings and the accounts of config/mysql, over
 * connections that are encrypted and verified. Each start has tables of its own, below target.
 */
public final class MysqlServer {
    private static final Path SETTINGS = Path.of("config/mysql/concord.cnf");
    private static final Path ACCOUNTS = Path.of("config/mysql/accounts.sql");

    /** Tests that forge the trail do so with the account of the migrations, which the scripts do not let. */
    private static final String TAMPERER = "GRANT ALL PRIVILEGES ON concord.* TO 'concord_migrator'@'%';"
            + "GRANT ALL PRIVILEGES ON concord_audit.* TO 'concord_migrator'@'%';";

    private static final int STOP_SECONDS = 30;
    private static final String SOCKET = "mysql.sock"; // relative to the tables: a long path would not fit

    private final MysqlPrograms programs;
    private final Path tables;
    private final ServerCertificate certificate;
    private final int port;
    private final Process process;

    private MysqlServer(Path folder, List<String> otherSettings) throws IOException {
        programs = MysqlPrograms.find();
        tables = folder.resolve("tables");
        certificate = ServerCertificate.in(Files.createDirectories(folder));
        port = freePort();
        programs.run(programs.command("mysqld", List.of("--no-defaults", "--initialize-insecure", datadir())), "");
        process = programs.start(server(otherSettings), line -> line.contains("ready for connections"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop-mysql"));
    }

    /** The settings as they are, or with a fresh MySQL where the build asks for it: {@code mvn -P mysql}. */
    public static Settings insteadIfWanted(Settings usual, String folder) {
        if (!"mysql".equals(System.getProperty("concord.database"))) {
            return usual;
        }
        MysqlServer server = fresh(folder);
        server.run(TAMPERER);
        return usual.withDatabase(server.access());
    }

    /** A server with nothing in it but the schemas and accounts of the scripts, and these settings beside its file. */
    static MysqlServer fresh(String name, String... otherSettings) {
        Path folder = Path.of("target", name).toAbsolutePath();
        try {
            MysqlPrograms.delete(folder);
            MysqlServer server = new MysqlServer(folder, List.of(otherSettings));
            server.run(accounts());
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException("MySQL cannot be started in " + folder, failed);
        }
    }

    /** The portal's own account and that of its migrations. */
    DatabaseAccess access() {
        return new DatabaseAccess(address("concord"), account("concord"), account("concord_migrator"));
    }

    DatabaseAccess.Account account(String name) {
        return new DatabaseAccess.Account(name, password(name));
    }

    String address(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + "?" + certificate.driverSettings()
                + "&connectTimeout=3000&socketTimeout=30000&sessionVariables=max_execution_time=10000";
    }

    /** A file of options for client programs, with this account. */
    Path optionsOf(String account) throws IOException {
        String options = String.join(
                "\n",
                "[client]",
                "host=127.0.0.1",
                "port=" + port,
                "user=" + account,
                "password=" + password(account),
                "ssl-mode=VERIFY_CA",
                "ssl-ca=" + certificate.certificate());
        return Files.writeString(tables.resolveSibling(account + ".cnf"), options + "\n");
    }

    /** The administrator's way in for client programs: the socket. */
    Path socket() {
        return tables.resolve(SOCKET);
    }

    MysqlPrograms programs() {
        return programs;
    }

    /** Runs statements as the administrator, who comes by the socket. */
    void run(String statements) {
        List<String> arguments = List.of("--no-defaults", "--user=root", "--socket=" + SOCKET);
        try {
            programs.run(programs.command("mysql", arguments).directory(tables.toFile()), statements);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String accounts() throws IOException {
        String script = Files.readString(ACCOUNTS);
        for (String name : List.of("concord", "concord_migrator", "concord_backup", "concord_verifier")) {
            script = script.replace("'@" + name + "@'", "'" + password(name) + "'");
        }
        return script;
    }

    private static String password(String account) {
        return "Rehearsal-of-" + account;
    }

    private String datadir() {
        return "--datadir=" + tables;
    }

    private ProcessBuilder server(List<String> otherSettings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--defaults-file=" + SETTINGS.toAbsolutePath(),
                datadir(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + SOCKET,
                "--ssl-cert=" + certificate.certificate(),
                "--ssl-key=" + certificate.key()));
        arguments.addAll(otherSettings);
        return programs.command("mysqld", arguments);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
