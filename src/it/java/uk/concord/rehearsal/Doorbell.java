package uk.concord.rehearsal;

import java.io.IOException;
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
import uk.concord.launcher.Portal;

/** Somebody at the door of a portal without a browser: tries to sign in, and asks whether it is ready. */
record Doorbell(URI portal, HttpClient http) {
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final int LED_ON = 302;

    static Doorbell at(Portal portal) {
        return new Doorbell(portal.address(), HttpClient.newHttpClient());
    }

    /** Whether the account is let in with that password, were it only to the next question. */
    boolean takes(String email, String password) {
        URI page = portal.resolve("sign-in.xhtml");
        HttpResponse<String> shown = send(HttpRequest.newBuilder(page).GET());
        Map<String, String> form = new LinkedHashMap<>();
        Matcher field = HIDDEN.matcher(shown.body());
        while (field.find()) {
            form.put(field.group(1), field.group(2));
        }
        form.putAll(Map.of("form:email", email, "form:password", password, "form:sign-in", ""));
        String cookies = shown.headers().allValues("set-cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
        HttpRequest.Builder post = HttpRequest.newBuilder(page)
                .header("Cookie", cookies)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)));
        return send(post).statusCode() == LED_ON;
    }

    int readiness() {
        return send(HttpRequest.newBuilder(portal.resolve("/health/ready")).GET())
                .statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new IllegalStateException("The portal does not answer", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
