package uk.concord.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is looked at before anything starts, so that the reader gets a sentence and not a failure half-way. */
final class Preflight {
    static final long FIRST_START_BYTES = 2L << 30;
    static final long LATER_START_BYTES = 256L << 20;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int USUAL_DATABASE_PORT = 3306;

    private Preflight() {}

    /** The given port if it is free, or any free one for 0. */
    static int freePort(String address, int wanted, String setting) {
        if (isForeign(address)) {
            throw new CannotStart("CONCORD_LISTEN is " + address
                    + ", and this machine has no such address. Set it to one" + " of its own.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), wanted));
            return socket.getLocalPort();
        } catch (IOException busy) {
            throw new CannotStart(
                    "Port " + wanted + " is taken by another program. Stop that program, or choose another port, for"
                            + " example: " + setting + "=" + freePort(address, 0, setting) + " mvn",
                    busy);
        }
    }

    private static boolean isForeign(String address) {
        try {
            InetAddress own = InetAddress.getByName(address);
            return !own.isAnyLocalAddress() && NetworkInterface.getByInetAddress(own) == null;
        } catch (IOException unknown) {
            return true;
        }
    }

    static void enoughDisk(Path data, long needed) {
        Path existing = data;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        enoughDisk(data, needed, usable(existing));
    }

    static void enoughDisk(Path data, long needed, long free) {
        if (free < needed) {
            throw new CannotStart("Too little disk space: " + (free >> 20) + " MB are free where " + data
                    + " lies, and the portal needs " + (needed >> 20)
                    + " MB. Free some space, or set CONCORD_DATA to a folder on a larger disk.");
        }
    }

    static void applicationIsBuilt(Settings settings) {
        if (!Files.isDirectory(settings.application().resolve("WEB-INF"))) {
            throw new CannotStart("The application is not built. Start with `mvn` in the folder that holds pom.xml:"
                    + " it builds the application first.");
        }
    }

    static void answers(DatabaseAccess database) {
        database.host().ifPresent(Preflight::answers);
    }

    private static void answers(URI host) {
        int port = host.getPort() < 0 ? USUAL_DATABASE_PORT : host.getPort();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.getHost(), port), PATIENCE_MILLIS);
        } catch (IOException silent) {
            throw new CannotStart(
                    "No database answers at " + host.getHost() + ":" + port + ". Start it, correct DB_URL, or remove"
                            + " DB_URL to use the database that comes with the portal.",
                    silent);
        }
    }

    private static long usable(Path existing) {
        try {
            return Files.getFileStore(existing).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE; // a file system that does not tell: go on, a full disk will say so itself
        }
    }
}
