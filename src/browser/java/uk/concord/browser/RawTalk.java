package uk.concord.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to a port as no client would send them, and what comes back until the other side is silent or gone. */
record RawTalk(String host, int port) {
    private static final int PATIENCE_MILLIS = 15_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.[01] (\\d{3})");
    private static final Pattern LENGTH = Pattern.compile("(?i)\\r\\ncontent-length: *(\\d+)");

    /** What was answered; nothing at all is status 0. */
    record Heard(String text) {
        int status() {
            Matcher status = STATUS.matcher(text);
            return status.find() ? Integer.parseInt(status.group(1)) : 0;
        }

        String header(String name) {
            Matcher found =
                    Pattern.compile("(?i)\\r\\n" + name + ": *([^\\r]*)").matcher(head());
            return found.find() ? found.group(1) : "";
        }

        private String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }

        private boolean isWhole() {
            int end = text.indexOf("\r\n\r\n");
            Matcher length = LENGTH.matcher(head());
            return end >= 0 && length.find() && text.length() >= end + 4 + Integer.parseInt(length.group(1));
        }
    }

    /** A request line and headers in short: each on its own line, the Host is added, and that nothing follows. */
    Heard ask(String request) {
        String[] parts = request.split("\n\n", 2);
        String head = parts[0].replace("\n", "\r\n");
        int line = head.indexOf("\r\n");
        String first = line < 0 ? head : head.substring(0, line);
        String rest = line < 0 ? "" : head.substring(line);
        String named = rest.toLowerCase(Locale.ROOT).contains("\r\nhost:") ? "" : "\r\nHost: " + host;
        return send(first + named + rest + "\r\nConnection: close\r\n\r\n" + (parts.length > 1 ? parts[1] : ""));
    }

    Heard send(String bytes) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            listen(socket.getInputStream(), heard);
        } catch (IOException cutOff) {
            return new Heard(heard.toString(StandardCharsets.ISO_8859_1));
        }
        return new Heard(heard.toString(StandardCharsets.ISO_8859_1));
    }

    private static void listen(InputStream in, ByteArrayOutputStream heard) throws IOException {
        byte[] some = new byte[8192];
        int count = in.read(some);
        while (count > 0) {
            heard.write(some, 0, count);
            if (new Heard(heard.toString(StandardCharsets.ISO_8859_1)).isWhole()) {
                return;
            }
            count = in.read(some);
        }
    }
}
