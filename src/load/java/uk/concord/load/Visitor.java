package uk.concord.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A browser as the portal sees it: cookies, kept connections, compressed answers. */
final class Visitor {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final URI portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(URI portal) {
        this.portal = portal;
    }

    /** What came back, as it came over the line. */
    record Answer(int status, byte[] sent, boolean compressed) {
        String text() {
            try {
                byte[] plain = compressed ? new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes() : sent;
                return new String(plain, StandardCharsets.UTF_8);
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }

        /** The hidden fields of the page's forms, in which Faces keeps its view. */
        Map<String, String> hidden() {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = HIDDEN.matcher(text());
            while (field.find()) {
                fields.put(field.group(1), field.group(2));
            }
            return fields;
        }

        Answer mustBe(int expected, String address) {
            if (status != expected) {
                throw new IllegalStateException(address + " answered " + status);
            }
            return this;
        }
    }

    Answer get(String address) {
        return send(request(address).GET());
    }

    Answer post(String address, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(portal.resolve(address)).header("Accept-Encoding", "gzip");
        String sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("set-cookie").forEach(this::keep);
            boolean compressed = response.headers()
                    .firstValue("content-encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            return new Answer(response.statusCode(), response.body(), compressed);
        } catch (IOException failed) {
            throw new UncheckedIOException("The portal does not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        if (parts[1].isEmpty()) {
            cookies.remove(parts[0]);
        } else {
            cookies.put(parts[0], parts[1]);
        }
    }
}
