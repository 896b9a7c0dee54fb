package uk.concord.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the portal runs, on which ports and with which database. All of it comes from the environment, so that nothing
 * secret needs a place in the project.
 */
public record Settings(
        Folders folders,
        Ports ports,
        List<String> jvmOptions,
        @Nullable DatabaseAccess outsideDatabase) {
    private static final int USUAL_HTTP_PORT = 8080;
    private static final List<String> SECRETS =
            List.of("DB_URL", "DB_USER", "DB_PASSWORD", "DB_MIGRATOR_USER", "DB_MIGRATOR_PASSWORD");

    /** The project, the data that outlives a start, and the database's programs, which several data folders may share. */
    public record Folders(Path project, Path data, Path software) {}

    /** A port of 0 means any free one. */
    public record Ports(int http, int database) {}

    public Settings {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** For tests: the embedded database and free ports; the programs are unpacked once for all of them. */
    public static Settings forTests(Path project, String data) {
        Path home = project.toAbsolutePath().normalize();
        Path target = home.resolve("target");
        Folders folders = new Folders(home, target.resolve(data), target);
        return new Settings(folders, new Ports(0, 0), List.of(), null);
    }

    static Settings from(Map<String, String> environment, Path project) {
        Map<String, String> given = withSecrets(environment, project);
        Path home = project.toAbsolutePath().normalize();
        Path data = home.resolve(given.getOrDefault("CONCORD_DATA", ".data")).normalize();
        Ports ports =
                new Ports(port(given, "CONCORD_HTTP_PORT", USUAL_HTTP_PORT), port(given, "CONCORD_DATABASE_PORT", 0));
        List<String> jvmOptions = Pattern.compile("\\s+")
                .splitAsStream(given.getOrDefault("CONCORD_JVM_OPTIONS", ""))
                .filter(option -> !option.isEmpty())
                .toList();
        return new Settings(new Folders(home, data, data), ports, jvmOptions, databaseFrom(given));
    }

    /** The same, with these options for the server's virtual machine. */
    public Settings withJvmOptions(List<String> options) {
        return new Settings(folders, ports, options, outsideDatabase);
    }

    Optional<DatabaseAccess> outside() {
        return Optional.ofNullable(outsideDatabase);
    }

    /** The exploded WAR that the build laid out. */
    Path application() {
        return folders.project().resolve("target/concord");
    }

    /** A library that the build copied beside the WAR. */
    Path library(String name) {
        Path library = folders.project().resolve("target/portal-lib").resolve(name);
        if (!Files.isRegularFile(library)) {
            throw new CannotStart("The library " + name + " is not in target/portal-lib. Start with `mvn` in the folder"
                    + " that holds pom.xml: it fetches the library first.");
        }
        return library;
    }

    /** Where the settings of the server stand: the same in a demonstration, in a test and in production. */
    Path serverSetting(String name) {
        return folders.project().resolve("config/payara").resolve(name);
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
        for (String name : SECRETS) {
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
        DatabaseAccess.Account application = account(given, "DB_USER", "DB_PASSWORD");
        boolean migratorIsGiven = given.containsKey("DB_MIGRATOR_USER");
        return new DatabaseAccess(
                url,
                application,
                migratorIsGiven ? account(given, "DB_MIGRATOR_USER", "DB_MIGRATOR_PASSWORD") : application);
    }

    private static DatabaseAccess.Account account(Map<String, String> given, String user, String password) {
        for (String name : List.of(user, password)) {
            if (!given.containsKey(name)) {
                throw new CannotStart("DB_URL is set, but " + name + " is not. Set it too, in the environment or as a"
                        + " file of that name in the folder that CONCORD_SECRETS names.");
            }
        }
        return new DatabaseAccess.Account(given.getOrDefault(user, ""), given.getOrDefault(password, ""));
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
