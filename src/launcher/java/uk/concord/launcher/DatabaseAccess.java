package uk.concord.launcher;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the application reaches its database: the JDBC address, its own account, and the account that changes the schema
 * (the application's own where there is no other).
 */
public record DatabaseAccess(String url, Account application, Account migrator) {
    private static final String PREFIX = "jdbc:mysql:";
    private static final Pattern ONE_HOST =
            Pattern.compile("^jdbc:mysql:(//(?:[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?)(?:[/?]|$)");

    /** Without these the driver sends one row at a time, shifts times by the zone of the machine and does work twice. */
    private static final List<String> NEEDED = List.of(
            "rewriteBatchedStatements=true",
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "useLocalSessionState=true", // or the driver asks for the isolation level with each read
            "cachePrepStmts=true", // or the driver reads each statement anew to find its parameters
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=8192",
            "characterEncoding=UTF-8",
            "fallbackToSystemKeyStore=false", // or the server's own certificate is shown to MySQL, which knows none
            "tcpKeepAlive=true");

    public DatabaseAccess {
        if (!url.startsWith(PREFIX)) {
            throw new CannotStart("DB_URL must be the address of a MySQL database and begin with " + PREFIX
                    + "//, for example jdbc:mysql://db.example.org:3306/concord. Correct DB_URL, or remove it"
                    + " to use the database that comes with the portal.");
        }
        url = completed(url);
    }

    /** A user of the database and the password. */
    public record Account(String user, String password) {
        @Override
        public String toString() {
            return user; // never the password
        }
    }

    static DatabaseAccess onThisMachine(int port, Account application, Account migrator) {
        return new DatabaseAccess(
                "jdbc:mysql://127.0.0.1:" + port + "/concord?sslMode=DISABLED", application, migrator);
    }

    /** The names that MicroProfile Config finds for {@code db.url}, {@code db.user} and their like. */
    public Map<String, String> environment() {
        return Map.of(
                "DB_URL", url,
                "DB_USER", application.user(),
                "DB_PASSWORD", application.password(),
                "DB_MIGRATOR_USER", migrator.user(),
                "DB_MIGRATOR_PASSWORD", migrator.password());
    }

    /** The one host and port of the address; empty when it names several, which only the driver can try. */
    Optional<URI> host() {
        Matcher server = ONE_HOST.matcher(url);
        return server.find() ? Optional.of(URI.create("mysql:" + server.group(1))) : Optional.empty();
    }

    private static String completed(String url) {
        String given = url.toLowerCase(Locale.ROOT);
        List<String> missing = new ArrayList<>();
        for (String setting : NEEDED) {
            String name = setting.substring(0, setting.indexOf('=')).toLowerCase(Locale.ROOT);
            if (!given.contains(name + "=")) {
                missing.add(setting);
            }
        }
        if (missing.isEmpty()) {
            return url;
        }
        String joint = url.contains("?") ? (url.matches(".*[?&]") ? "" : "&") : "?";
        return url + joint + String.join("&", missing);
    }
}
