package uk.concord.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who asks the portal for its pages without a browser: quick enough to open every view as every role, and able
 * to send what no browser would. Each account signs in once for a run of tests.
 */
final class Caller {
    private static final Map<String, Caller> SIGNED_IN = new ConcurrentHashMap<>();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = client();
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern OWN = Pattern.compile("name=\"concord-own\" content=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce-([^']+)'");
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("E-[0-9A-Z]{4}-[0-9A-Z]{2}|name=\"jakarta.faces.ViewState\"[^>]*>");

    private final URI portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String own = "";

    private Caller(URI portal) {
        this.portal = portal;
    }

    private static HttpClient client() {
        // The server ends a connection that was idle for thirty seconds: it must not be taken up again just then.
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        // Otherwise it asks for another protocol with each first request, and the server waits for a body that it has.
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** What the portal answered. */
    record Answer(int status, String body, Map<String, List<String>> headers) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }

        /** All that tells one answer from another: the body without what is new each time, and the headers. */
        String lasting() {
            Map<String, List<String>> kept = new TreeMap<>(headers);
            List.of("date", "content-length", "set-cookie", "keep-alive", "connection")
                    .forEach(kept::remove);
            String all = status + "\n" + kept + "\n" + body;
            Matcher nonce = NONCE.matcher(all);
            String lasting = nonce.find() ? all.replace(nonce.group(1), "") : all;
            return OF_THE_MOMENT.matcher(lasting).replaceAll("");
        }

        /** The hidden fields of the page's forms, in which Faces keeps its view. */
        Map<String, String> hidden() {
            Map<String, String> fields = new LinkedHashMap<>();
            Matcher field = HIDDEN.matcher(body);
            while (field.find()) {
                fields.put(field.group(1), field.group(2));
            }
            return fields;
        }
    }

    static Caller nobody() {
        return new Caller(Browser.address());
    }

    /** Somebody of the worked example, signed in; the same caller each time. */
    static Caller of(String email) {
        return SIGNED_IN.computeIfAbsent(email, Caller::signedInAnew);
    }

    /** The same, signed in anew for all who ask for it, if the account is still taken. */
    static Optional<Caller> ifTaken(String email) {
        try {
            Caller caller = signedInAnew(email);
            SIGNED_IN.put(email, caller);
            return Optional.of(caller);
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
    }

    /** The same with a sign-in of their own, for tests that end it. */
    static Caller signedInAnew(String email) {
        return nobody().signedIn(email);
    }

    /** Nobody yet, at a portal that is asked through a proxy, on this node of it. */
    static Caller atNode(URI proxy, String node) {
        Caller caller = new Caller(proxy);
        caller.cookies.put(Proxy.NODE_COOKIE, node);
        return caller;
    }

    /** The same, once it has signed in. */
    Caller signedIn(String email) {
        Caller caller = this;
        Map<String, String> form = caller.get("sign-in.xhtml").hidden();
        form.put("form:email", email);
        form.put("form:password", Browser.PASSWORD);
        form.put("form:sign-in", "");
        Answer answer = caller.post("sign-in.xhtml", form);
        if (answer.status() != 302) {
            throw new IllegalStateException(email + " was not signed in: " + answer.status());
        }
        caller.learnOwn();
        return caller;
    }

    Answer get(String address) {
        return send(request(address).GET());
    }

    Answer post(String address, Map<String, String> form) {
        return post(address, encoded(form));
    }

    /** Sends a form as it stands. */
    Answer post(String address, String form) {
        return send(form(address).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** Sends a form as a page's script does, for a part of the page. */
    Answer postPartially(String address, String form) {
        return send(
                form(address).header("Faces-Request", "partial/ajax").POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    /** The same, without what only a page of the own sign-in knows. */
    Caller withoutOwn() {
        return withOwn("");
    }

    /** The same, with something else in its place. */
    Caller withOwn(String token) {
        Caller other = new Caller(portal);
        other.cookies.putAll(cookies);
        other.own = token;
        return other;
    }

    /** Saves a draft as the page's script does. */
    Answer putDraft(String key, String body) {
        return put("api/drafts/" + key, body);
    }

    /** Holds or saves minutes as the console's script does: {@code <part>} or {@code <part>/hold}. */
    Answer putMinutes(String part, String body) {
        return put("api/minutes/" + part, body);
    }

    Answer put(String address, String body) {
        return send(unsafe(address, "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder form(String address) {
        return unsafe(address, "application/x-www-form-urlencoded");
    }

    private HttpRequest.Builder unsafe(String address, String type) {
        HttpRequest.Builder request = request(address).header("Content-Type", type);
        return own.isEmpty() ? request : request.header("X-Concord", own);
    }

    private void learnOwn() {
        Matcher found = OWN.matcher(get("help.xhtml").body());
        own = found.find() ? found.group(1) : "";
    }

    /** As a browser would send them. */
    String cookies() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What only a page of this sign-in knows. */
    String own() {
        return own;
    }

    private HttpRequest.Builder request(String address) {
        URI uri = portal.resolve(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        String sent = cookies();
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = answered(request.build());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException failed) {
            throw new IllegalStateException("The portal does not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Once more where the server ended the connection, as browsers do: it may not wait for the rest of what it refused. */
    private static HttpResponse<String> answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse.BodyHandler<String> text = HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
        try {
            return HTTP.send(request, text);
        } catch (HttpTimeoutException late) {
            throw late;
        } catch (IOException ended) {
            return HTTP.send(request, text);
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
