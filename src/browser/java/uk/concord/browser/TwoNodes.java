package uk.concord.browser;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import uk.concord.launcher.DatabaseAccess;
import uk.concord.launcher.Mode;
import uk.concord.launcher.Portal;
import uk.concord.launcher.Progress;
import uk.concord.launcher.Settings;

/** The portal of all browser tests as node one, a second node on the same database with the same keys, a proxy before both. */
final class TwoNodes implements AutoCloseable {
    private static final Path KEYS = Path.of("target/browser-data/demonstration-keys.properties");

    private final Portal second;
    private final Haproxy proxy;

    private TwoNodes(Portal second, Haproxy proxy) {
        this.second = second;
        this.proxy = proxy;
    }

    static TwoNodes start() throws IOException {
        URI first = Browser.address();
        Map<String, String> known = Browser.environment();
        DatabaseAccess database = new DatabaseAccess(
                known.getOrDefault("DB_URL", ""), account(known, "DB"), account(known, "DB_MIGRATOR"));
        Settings settings = Settings.forTests(Path.of(""), "second-node-data")
                .withDatabase(database)
                .withTold(new Settings.Told(Mode.DEMONSTRATION, keys()));
        Portal second = Portal.in(settings, new Progress(System.out)).emptied();
        Runtime.getRuntime().addShutdownHook(new Thread(second::stop, "stop-second-node"));
        return new TwoNodes(second, Haproxy.before(first, second.start().address()));
    }

    /** Where people ask for the portal. */
    URI address() {
        return proxy.address();
    }

    /** The second node ends as in a power cut. */
    void killSecond() {
        second.killServer();
    }

    @Override
    public void close() {
        proxy.close();
        second.stop();
    }

    private static DatabaseAccess.Account account(Map<String, String> known, String prefix) {
        return new DatabaseAccess.Account(
                known.getOrDefault(prefix + "_USER", ""), known.getOrDefault(prefix + "_PASSWORD", ""));
    }

    private static Map<String, String> keys() throws IOException {
        Properties keys = new Properties();
        keys.load(new StringReader(Files.readString(KEYS)));
        return Map.of("CONCORD_KEY_MASTER", keys.getProperty("master"), "CONCORD_KEY_INDEX", keys.getProperty("index"));
    }
}
