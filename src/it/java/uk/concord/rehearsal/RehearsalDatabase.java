package uk.concord.rehearsal;

import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import uk.concord.launcher.Portal;
import uk.concord.launcher.Progress;
import uk.concord.launcher.Settings;

/** The embedded database of the integration tests: empty at the start, stopped with the virtual machine. */
final class RehearsalDatabase {
    private static final String LOOPBACK =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                    + ".address=127.0.0.1\n";

    private RehearsalDatabase() {}

    /** Starts it, and writes what the server must know where arquillian.xml points to. */
    static void start() throws IOException {
        Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"))); // in target, so that `clean` clears it
        Settings settings = MysqlServer.insteadIfWanted(Settings.forTests(Path.of(""), "it-data"), "mysql-it");
        Portal portal = Portal.in(settings, new Progress(System.out)).emptied().startDatabase();
        Runtime.getRuntime().addShutdownHook(new Thread(portal::stop, "stop-database"));
        writeProperties(portal);
        Files.writeString(portal.folder().resolve("boot-commands"), LOOPBACK);
        Files.writeString(
                portal.folder().resolve("hosts"),
                "127.0.0.1 localhost " + InetAddress.getLocalHost().getHostName() + "\n");
        Files.write(portal.folder().resolve("jvm-options"), jvmOptions(portal.folder()));
    }

    private static void writeProperties(Portal portal) throws IOException {
        Properties properties = new Properties();
        portal.environment()
                .forEach((name, value) ->
                        properties.setProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        try (Writer writer = Files.newBufferedWriter(portal.folder().resolve("server.properties"))) {
            properties.store(writer, null);
        }
    }

    private static List<String> jvmOptions(Path folder) {
        String coverage = System.getProperty("concord.server.agent", "");
        return List.of(
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true",
                // or the server announces itself by an address of this machine at which it does not listen
                "\"-Djdk.net.hosts.file=" + folder.resolve("hosts") + "\"",
                "\"-Djava.io.tmpdir=" + folder.resolve("tmp") + "\"",
                coverage.startsWith("-javaagent:") ? "\"" + coverage + "\"" : "-Dconcord.coverage=none");
    }
}
