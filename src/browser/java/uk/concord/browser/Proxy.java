package uk.concord.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** HAProxy with the configuration that {@code deploy/haproxy} gives away, before two nodes of this machine. */
final class Proxy implements AutoCloseable {
    static final String HOST = "portal.example";
    private static final int MOST_TRIES = 200;
    private static final Program PROGRAM = new Program(
            List.of(
                    "/usr/sbin/haproxy",
                    "/usr/local/sbin/haproxy",
                    "/opt/homebrew/bin/haproxy",
                    "/usr/local/bin/haproxy"),
            "CONCORD_HAPROXY",
            "haproxy",
            "The tests of the proxy need HAProxy 2.6 or newer. Install it (Debian and Ubuntu: sudo apt-get install"
                    + " haproxy; Fedora: sudo dnf install haproxy; macOS: brew install haproxy), or set CONCORD_HAPROXY"
                    + " to the program, and start again.");

    private final Process process;
    private final int port;
    private final int plainPort;

    private Proxy(Process process, int port, int plainPort) {
        this.process = process;
        this.port = port;
        this.plainPort = plainPort;
    }

    static Proxy before(int nodeOne, int nodeTwo) {
        int port = freePort();
        int plainPort = freePort();
        ProcessBuilder command =
                new ProcessBuilder(PROGRAM.find().toString(), "-db", "-f", "deploy/haproxy/haproxy.cfg");
        command.environment()
                .putAll(Map.of(
                        "CONCORD_HOST", HOST,
                        "CONCORD_BIND", "127.0.0.1:" + port,
                        "CONCORD_PLAIN_BIND", "127.0.0.1:" + plainPort,
                        "CONCORD_NODE_ONE", "127.0.0.1:" + nodeOne,
                        "CONCORD_NODE_TWO", "127.0.0.1:" + nodeTwo,
                        "CONCORD_PROXY_UNPRIVILEGED", "1"));
        try {
            Process process = command.redirectErrorStream(true)
                    .redirectOutput(Path.of("target/haproxy.log").toFile())
                    .start();
            Proxy proxy = new Proxy(process, port, plainPort);
            proxy.awaitAnswer();
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Talks to it as to the portal. */
    RawTalk talk() {
        return new RawTalk(HOST, port);
    }

    /** Talks to the door without encryption. */
    RawTalk plainTalk() {
        return new RawTalk(HOST, plainPort);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitAnswer() {
        for (int tries = 0; tries < MOST_TRIES && !listens(); tries++) {
            if (hasEnded()) {
                throw new IllegalStateException("HAProxy has ended: see target/haproxy.log");
            }
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
