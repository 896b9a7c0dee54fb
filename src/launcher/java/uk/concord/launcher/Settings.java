package uk.concord.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the portal runs and on which ports. All of it comes from the environment, so that nothing secret needs a place
 * in the project; a port of 0 means any free one.
 */
public record Settings(
        Path project,
        Path data,
        int httpPort,
        int databasePort,
        @Nullable DatabaseAccess outsideDatabase) {
    private static final int USUAL_HTTP_PORT = 8080;

    /** The settings of the demonstration: embedded database, free ports, the given data folder. */
    public static Settings of(Path project, Path data) {
        Path home = project.toAbsolutePath().normalize();
        return new Settings(home, home.resolve(data).normalize(), 0, 0, null);
    }

    static Settings from(Map<String, String> environment, Path project) {
        Map<String, String> given = withSecrets(environment, project);
        Path home = project.toAbsolutePath().normalize();
        Path data = home.resolve(given.getOrDefault("CONCORD_DATA", ".data")).normalize();
        return new Settings(
                home,
                data,
                port(given, "CONCORD_HTTP_PORT", USUAL_HTTP_PORT),
                port(given, "CONCORD_DATABASE_PORT", 0),
                databaseFrom(given));
    }

    public Settings onHttpPort(int port) {
        return new Settings(project, data, port, databasePort, outsideDatabase);
    }

    public Settings withDatabase(DatabaseAccess database) {
        return new Settings(project, data, httpPort, databasePort, database);
    }

    Optional<DatabaseAccess> outside() {
        return Optional.ofNullable(outsideDatabase);
    }

    /** The exploded WAR that the build laid out. */
    Path application() {
        return project.resolve("target/concord");
    }

    /** A library that the build copied beside the WAR. */
    Path library(String name) {
        Path library = project.resolve("target/portal-lib").resolve(name);
        if (!Files.isRegularFile(library)) {
            throw new CannotStart("The library " + name + " is not in target/portal-lib. Start with `mvn` in the folder"
                    + " that holds pom.xml: it fetches the library first.");
        }
        return library;
    }

    private static Map<String, String> withSecrets(Map<String, String> environment, Path project) {
        Map<String, String> given = new LinkedHashMap<>(environment);
        given.values().removeIf(String::isBlank);
        String folder = given.get("CONCORD_SECRETS");
        if (folder == null) {
            return given;
        }
        Path secrets = project.resolve(folder);
        if (!Files.isDirectory(secrets) || !Files.isReadable(secrets)) {
            throw new CannotStart("The secrets folder " + secrets + " cannot be read. Correct CONCORD_SECRETS, or let"
                    + " this user read the folder.");
        }
        for (String name : new String[] {"DB_URL", "DB_USER", "DB_PASSWORD"}) {
            secret(secrets.resolve(name)).ifPresent(value -> given.put(name, value));
        }
        return given;
    }

    private static Optional<String> secret(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new CannotStart("The secret " + file + " cannot be read. Let this user read the file.", unreadable);
        }
    }

    private static @Nullable DatabaseAccess databaseFrom(Map<String, String> given) {
        String url = given.get("DB_URL");
        if (url == null) {
            return null;
        }
        String user = given.get("DB_USER");
        String password = given.get("DB_PASSWORD");
        if (user == null || password == null) {
            throw new CannotStart("DB_URL is set, but " + (user == null ? "DB_USER" : "DB_PASSWORD")
                    + " is not. Set DB_USER and DB_PASSWORD too, in the environment or as files of these names in the"
                    + " folder that CONCORD_SECRETS names.");
        }
        return new DatabaseAccess(url, user, password);
    }

    private static int port(Map<String, String> given, String name, int usual) {
        String text = given.get(name);
        if (text == null) {
            return usual;
        }
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > 65_535) {
            throw new CannotStart(
                    name + " is \"" + text + "\", which is not a port. Set it to a number from 1 to 65535.");
        }
        return port;
    }
}
