package uk.concord.launcher;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The application server, always a child: its manifest opens the modules that it needs, and in process it failed. */
final class Payara {
    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 30;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int OK = 200;
    private static final String BRANDING = "config/branding/glassfish-version.properties";

    private static final String LISTEN =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private static final List<String> JVM = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.net.preferIPv4Stack=true",
            // nothing foreign is read as an object; should a part of the server ever do so, it stops early
            "-Djdk.serialFilter=maxdepth=30;maxrefs=100000;maxbytes=20000000;maxarray=1000000;"
                    + "!org.apache.commons.collections.functors.*;!com.sun.rowset.*;!java.rmi.**;!org.python.**");

    /** Else the C library keeps an arena for each of many threads, 40 MB in all that nobody uses. */
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    /** What one start of the server is told. */
    record Launch(Settings settings, int port, Map<String, String> environment) {}

    private final DataFolder data;
    private final Path folder;

    private Payara(DataFolder data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** Unpacks the server once, and gives it the same first settings at each start. */
    static Payara install(Path jar, Path folder, DataFolder data) {
        Path settings = folder.resolve("config/domain.xml");
        Path first = folder.resolve("domain-first.xml");
        try {
            if (!Files.exists(first)) {
                Unpacking.delete(folder);
                unpack(jar, folder, data);
                Files.copy(settings, first);
            }
            Files.copy(first, settings, REPLACE_EXISTING);
            Unpacking.delete(folder.resolve("applications"));
            Unpacking.delete(folder.resolve("generated"));
            return new Payara(data, folder);
        } catch (IOException failed) {
            throw new CannotStart(
                    "The server cannot be laid out in " + folder + " (" + failed.getMessage() + "). Remove that"
                            + " folder, see that the disk is not full, and start again.",
                    failed);
        }
    }

    /** Starts it with the application; {@link #awaitAnswer} then waits for its sign-in page. */
    Child start(Launch launch, ServerLog log) {
        Settings settings = launch.settings();
        Path commands = prepare(settings);
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(JVM);
        command.addAll(settings.told().mode().jvmOptions());
        command.addAll(settings.jvmOptions());
        command.add("-Djava.io.tmpdir=" + data.resolve("tmp"));
        command.addAll(List.of("-jar", folder.resolve("launch-micro.jar").toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", Integer.toString(launch.port())));
        command.addAll(List.of("--prebootcommandfile", commands.toString()));
        command.addAll(List.of("--deploy", settings.application().toString(), "--contextroot", "concord"));
        ProcessBuilder builder = new ProcessBuilder(command);
        FEW_ARENAS.forEach(builder.environment()::putIfAbsent);
        builder.environment().putAll(launch.environment());
        return Child.start("server", builder, data, log);
    }

    /** What it is told before the application, and what it calls itself when it answers alone. */
    private Path prepare(Settings settings) {
        try {
            Files.copy(settings.serverSetting("branding.properties"), folder.resolve(BRANDING), REPLACE_EXISTING);
            String commands = Files.readString(settings.serverSetting("boot-commands"));
            return data.writePrivate(
                    "run/boot-commands", commands + LISTEN + settings.ports().listen() + "\n");
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The settings of the server cannot be taken from " + settings.serverSetting("") + " ("
                            + unreadable.getMessage() + "). Start with `mvn` in the folder that holds pom.xml.",
                    unreadable);
        }
    }

    static void stop(Child child) {
        child.stop(STOP_SECONDS);
    }

    static void awaitAnswer(Child child, ServerLog log, URI page) {
        long begun = System.nanoTime();
        long patience = TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (child.isAlive() && !log.hasFailed() && System.nanoTime() - begun < patience) {
            if (log.isReady() && status(page) == OK) {
                return;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        stop(child);
        throw new CannotStart(log.failure().orElse("The server did not start the application.") + " What it said:"
                + System.lineSeparator() + log.complaints().orElseGet(child::lastWords) + System.lineSeparator()
                + child.wholeLog());
    }

    private static int status(URI page) {
        try {
            HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLIS);
            connection.setReadTimeout(ANSWER_MILLIS);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static void unpack(Path jar, Path folder, DataFolder data) throws IOException {
        Files.createDirectories(folder);
        ProcessBuilder command =
                new ProcessBuilder(java(), "-jar", jar.toString(), "--rootdir", folder.toString(), "--outputlauncher");
        Child child = Child.start("server", command, data, line -> {});
        child.end().join();
        if (child.exitCode() != 0) {
            throw new CannotStart("The server could not be unpacked:" + System.lineSeparator() + child.lastWords());
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
