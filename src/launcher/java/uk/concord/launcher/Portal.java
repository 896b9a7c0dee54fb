package uk.concord.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One running portal, or only its database. It is started whole or not at all: what had started when something failed
 * is stopped again. The server is stopped before the database that it writes to.
 */
public final class Portal implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private final DataFolder data;
    private volatile @Nullable Child databaseChild;
    private volatile @Nullable Child serverChild;
    private volatile boolean stopping;
    private @Nullable DatabaseAccess database;
    private int httpPort;

    private Portal(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        Preflight.enoughDisk(
                settings.folders().data(),
                Files.isDirectory(settings.folders().data().resolve("database"))
                        ? Preflight.LATER_START_BYTES
                        : Preflight.FIRST_START_BYTES);
        this.data = DataFolder.open(settings.folders().data());
        for (String name : List.of("server", "database")) {
            if (Child.endLeftOver(name, data)) {
                progress.say("  Ended the " + name + " that a start before this one had left running");
            }
        }
    }

    /** Claims the data folder; nothing runs yet, so that the caller can arrange for {@link #stop()} first. */
    public static Portal in(Settings settings, Progress progress) {
        return new Portal(settings, progress);
    }

    /** Begins from nothing: for tests, which must not depend on what an earlier run left. */
    public Portal emptied() {
        data.empty();
        return this;
    }

    /** Starts the database alone, or checks that the given one answers. */
    public Portal startDatabase() {
        return orStop(this::bringUpDatabase);
    }

    /** Starts everything, and returns when the sign-in page answers. */
    public Portal start() {
        return orStop(() -> {
            Preflight.applicationIsBuilt(settings);
            Settings.Ports ports = settings.ports();
            httpPort = Preflight.freePort(ports.listen(), ports.http(), "CONCORD_HTTP_PORT");
            bringUpDatabase();
            bringUpServer();
        });
    }

    public DatabaseAccess database() {
        return Optional.ofNullable(database).orElseThrow(() -> new IllegalStateException("no database has started"));
    }

    public URI address() {
        String host = host().equals("127.0.0.1") ? "localhost" : host();
        return URI.create("http://" + host + ":" + httpPort + "/concord/");
    }

    /** Where the server answers; "every address" is no place to call. */
    private String host() {
        String listen = settings.ports().listen();
        if (listen.equals("0.0.0.0")) {
            return "127.0.0.1";
        }
        return listen.contains(":") ? "[" + listen + "]" : listen;
    }

    /** Ends the server as a power cut would, for tests of what then is lost; {@link #stop} clears up after it. */
    public void killServer() {
        Optional.ofNullable(serverChild).ifPresent(Child::kill);
    }

    public Path folder() {
        return data.path();
    }

    /** Waits until one of the children ends, which none does by itself; says which, unless it was stopped. */
    Optional<String> awaitEnd() {
        CompletableFuture<Void> server = ended(serverChild);
        CompletableFuture.anyOf(server, ended(databaseChild)).join();
        if (stopping) {
            return Optional.empty();
        }
        Child dead = server.isDone() ? serverChild : databaseChild;
        return Optional.of((server.isDone() ? "The server" : "The database")
                + " ended by itself. Its last lines, and start again with `mvn`:" + System.lineSeparator()
                + (dead == null ? "" : dead.lastWords() + System.lineSeparator() + dead.wholeLog()));
    }

    /** Stops what runs, server first; false when it had been stopped before. */
    public synchronized boolean stop() {
        if (stopping) {
            return false;
        }
        stopping = true;
        data.stopping();
        Child server = serverChild;
        if (server != null) {
            progress.step("Stopping the server", () -> Payara.stop(server));
        }
        Child mariaDb = databaseChild;
        if (mariaDb != null) {
            progress.step("Stopping the database", () -> MariaDb.stop(mariaDb));
        }
        data.close();
        return true;
    }

    @Override
    public void close() {
        stop();
    }

    private Portal orStop(Runnable start) {
        boolean started = false;
        try {
            start.run();
            started = true;
            return this;
        } finally {
            if (!started) {
                stop();
            }
        }
    }

    private void bringUpDatabase() {
        Optional<DatabaseAccess> outside = settings.outside();
        if (outside.isPresent()) {
            database = outside.get();
            progress.step("Looking for the database of DB_URL", () -> Preflight.answers(outside.get()));
            return;
        }
        Path software = versioned(settings.folders().software(), "mariadb", "database.jar");
        MariaDb mariaDb = progress.step(
                MariaDb.isInstalled(software) ? "Checking the database" : "Unpacking the database (first start only)",
                () -> MariaDb.install(settings.library("database.jar"), software, data));
        if (mariaDb.isNew()) {
            progress.step("Making the database (first start only)", mariaDb::makeTables);
        }
        int port = Preflight.freePort("127.0.0.1", settings.ports().database(), "CONCORD_DATABASE_PORT");
        progress.step("Starting the database", () -> {
            Child child = mariaDb.start(port);
            databaseChild = child; // before it is ready, so that Ctrl-C stops it too
            mariaDb.awaitReady(child);
        });
        database = mariaDb.access(port);
    }

    private void bringUpServer() {
        Path jar = settings.library("payara-micro.jar");
        Path folder = versioned(data.path(), "payara-micro", "payara-micro.jar");
        Payara payara = progress.step(
                Files.isDirectory(folder) ? "Preparing the server" : "Unpacking the server (first start only)",
                () -> Payara.install(jar, folder, data));
        ServerLog log = new ServerLog(line -> progress.say("  " + line));
        progress.step("Starting the server and the application", () -> {
            Child child = payara.start(new Payara.Launch(settings, httpPort, environment()), log);
            serverChild = child;
            Payara.awaitAnswer(child, log, URI.create("http://" + host() + ":" + httpPort + "/concord/sign-in.xhtml"));
        });
    }

    /** What the application is told: its database, the account that may change the schema, and where its data lies. */
    public Map<String, String> environment() {
        Settings.Told told = settings.told();
        Map<String, String> environment = new HashMap<>(told.secrets());
        environment.putAll(database().environment());
        environment.put("CONCORD_DATA", data.path().toString());
        environment.put("CONCORD_MODE", told.mode().setting());
        return environment;
    }

    /** A folder for each version, so that a new one is unpacked beside the old. */
    private Path versioned(Path folder, String name, String library) {
        return folder.resolve(name + "-" + Unpacking.version(settings.library(library)));
    }

    private static CompletableFuture<Void> ended(@Nullable Child child) {
        return child == null ? new CompletableFuture<>() : child.end().thenAccept(process -> {});
    }
}
