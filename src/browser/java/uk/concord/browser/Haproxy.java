package uk.concord.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The proxy with the rules of deploy/haproxy, before two nodes that people work on. */
final class Haproxy implements AutoCloseable {
    /** Which node a person is kept on. */
    static final String NODE_COOKIE = "__Host-concord-node";

    private static final Program PROGRAM = new Program(
            List.of(
                    "/usr/sbin/haproxy",
                    "/usr/local/sbin/haproxy",
                    "/opt/homebrew/bin/haproxy",
                    "/usr/local/bin/haproxy"),
            "CONCORD_HAPROXY",
            "haproxy",
            "The tests of two nodes need HAProxy 2.6 or newer. Install it (Debian and Ubuntu: sudo apt-get install"
                    + " haproxy; Fedora: sudo dnf install haproxy; macOS: brew install haproxy), or set CONCORD_HAPROXY"
                    + " to the program, and start again.");

    private static final Path RULES = Path.of("deploy/haproxy/haproxy.cfg");
    private static final Path LOG = Path.of("target/haproxy-of-two-nodes.log");
    private static final int LOOKS = 100;

    private final Process process;
    private final int port;

    private Haproxy(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it; the first node is called one in its cookie, the second two. */
    static Haproxy before(URI one, URI two) {
        int port = freePort();
        ProcessBuilder command = new ProcessBuilder(PROGRAM.find().toString(), "-db", "-f", RULES.toString());
        command.environment()
                .putAll(Map.of(
                        "CONCORD_PROXY_UNPRIVILEGED", "yes",
                        "CONCORD_HOST", "localhost:" + port,
                        "CONCORD_BIND", "127.0.0.1:" + port,
                        "CONCORD_PLAIN_BIND", "127.0.0.1:" + freePort(),
                        "CONCORD_NODE_ONE", "127.0.0.1:" + one.getPort(),
                        "CONCORD_NODE_TWO", "127.0.0.1:" + two.getPort()));
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Haproxy proxy = new Haproxy(process, port);
            Runtime.getRuntime().addShutdownHook(new Thread(proxy::close, "stop-haproxy"));
            proxy.awaitOpen();
            return proxy;
        } catch (IOException refused) {
            throw new IllegalStateException("HAProxy cannot be started", refused);
        }
    }

    /** Where the portal answers through it, with a slash at the end. */
    URI address() {
        return URI.create("http://localhost:" + port + "/concord/");
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitOpen() throws IOException {
        for (int look = 0; look < LOOKS && process.isAlive(); look++) {
            if (isOpen()) {
                return;
            }
        }
        throw new IllegalStateException("HAProxy did not open its door: " + Files.readString(LOG));
    }

    /** Waits a moment for what must not happen, the end of the process, and then tries the door. */
    private boolean isOpen() {
        try (Socket socket = new Socket()) {
            boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
            socket.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return !ended;
        } catch (IOException closed) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException("No port is free", none);
        }
    }
}
