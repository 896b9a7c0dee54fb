package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of the proxy, byte by byte: one node is the portal, the other repeats what reached it. */
class ProxyRulesBrowserIT {
    private static final String AT_THE_ECHO = "Cookie: __Host-concord-node=two";
    private static final String AT_THE_PORTAL = "Cookie: __Host-concord-node=one";
    private static HttpServer echo;
    private static Proxy proxy;

    @BeforeAll
    static void start() throws IOException {
        echo = echo();
        proxy = Proxy.before(Browser.address().getPort(), echo.getAddress().getPort());
    }

    @AfterAll
    static void stop() {
        proxy.close();
        echo.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /concord/sign-in.xhtml HTTP/1.1 | 200",
                "HEAD /concord/sign-in.xhtml HTTP/1.1 | 200",
                "POST /concord/sign-in.xhtml HTTP/1.1 | 200",
                "PUT /concord/api/drafts/a HTTP/1.1 | 401",
                "PUT /concord/sign-in.xhtml HTTP/1.1 | 405",
                "PUT /concord/apiary HTTP/1.1 | 405",
                "DELETE /concord/api/drafts/a HTTP/1.1 | 405",
                "TRACE /concord/ HTTP/1.1 | 405",
                "OPTIONS /concord/ HTTP/1.1 | 405",
                "PROPFIND /concord/ HTTP/1.1 | 405",
                "GET /concord/sign-in.xhtml;jsessionid=1 HTTP/1.1 | 400",
                "GET /concord/WEB-INF%3Ba/web.xml HTTP/1.1 | 400",
                "GET /concord/%2e%2e/metrics HTTP/1.1 | 400",
                "GET /concord/../metrics HTTP/1.1 | 400",
                "GET /concord//metrics HTTP/1.1 | 400",
                "GET /concord/a%00.xhtml HTTP/1.1 | 400",
                "GET /concord/%252e/a HTTP/1.1 | 400",
                "GET /metrics HTTP/1.1 | 404",
                "GET /health HTTP/1.1 | 404",
                "GET /HEALTH/ready HTTP/1.1 | 404",
                "GET /openapi HTTP/1.1 | 404",
                "GET /management/domain HTTP/1.1 | 404",
                "GET /concordance HTTP/1.1 | 404",
                "GET / HTTP/1.1 | 308",
                "GET /concord HTTP/1.1 | 308",
                "PRI * HTTP/2.0 | 400"
            })
    void onlyWhatAPageAsksIsPassedOn(String request, int status) { // L-09
        RawTalk.Heard heard = proxy.talk().ask(request + "\nContent-Length: 0\n" + AT_THE_PORTAL);

        assertEquals(status, heard.status(), heard.text());
        assertFalse(heard.text().matches("(?si).*(haproxy|payara).*"), heard.text());
    }

    @ParameterizedTest
    @CsvSource({
        "Host: elsewhere.example, 421",
        "Host: portal.example.elsewhere.example, 421",
        "Host:, 421",
        "Host: portal.example\\nHost: elsewhere.example, 400",
        "Upgrade: websocket, 400",
        "Upgrade: h2c, 400",
        "no colon, 400",
        "Content-Length: 22020097, 413",
        "Content-Length: 1\\nContent-Length: 2, 400",
        "Transfer-Encoding: xchunked, 400"
    })
    void aRequestInTwoVoicesIsRefused(String header, int status) { // L-09
        RawTalk.Heard heard = proxy.talk().ask("POST /concord/sign-in.xhtml HTTP/1.1\n" + header.replace("\\n", "\n"));

        assertEquals(status, heard.status(), heard.text());
    }

    @Test
    void ofTwoLengthsOneIsPassedOnAndTheConnectionEnds() { // L-09
        RawTalk.Heard heard = proxy.talk()
                .ask("POST /concord/a HTTP/1.1\n" + AT_THE_ECHO
                        + "\nContent-Length: 5\nTransfer-Encoding: chunked\n\n0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n");

        assertTrue(heard.text().contains("Transfer-encoding: [chunked]"), heard.text());
        assertFalse(heard.text().contains("Content-length: "), heard.text());
        assertEquals("close", heard.header("connection"));
        assertFalse(heard.text().contains("/metrics"), heard.text());
    }

    @Test
    void whoAsksIsWhatTheProxySeesAndNotWhatTheRequestSays() { // L-09
        String heard = proxy.talk()
                .ask("GET /concord/a HTTP/1.1\n" + AT_THE_ECHO
                        + "\nX-Forwarded-For: 6.6.6.6\nX-Forwarded-Proto: gopher\nX-Forwarded-Host: evil"
                        + "\nX-Forwarded-Prefix: /evil\nX-Real-IP: 6.6.6.6\nForwarded: for=6.6.6.6")
                .text();

        assertTrue(heard.contains("X-forwarded-for: [127.0.0.1]"), heard);
        assertTrue(heard.contains("X-forwarded-proto: [https]"), heard);
        assertTrue(heard.contains("X-forwarded-host: [portal.example]"), heard);
        assertFalse(heard.contains("6.6.6.6") || heard.contains("evil") || heard.contains("gopher"), heard);
    }

    @Test
    void aDrippingRequestIsEndedAfterFiveSeconds() { // L-09
        RawTalk.Heard heard = proxy.talk().send("GET /concord/ HTTP/1.1\r\nHost: portal.example\r\nX: ");

        assertEquals(408, heard.status(), heard.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /concord/sign-in.xhtml HTTP/1.1",
                "GET /metrics HTTP/1.1",
                "GET / HTTP/1.1",
                "FOO / HTTP/1.1"
            })
    void everyAnswerCarriesItsHeaders(String request) { // L-09
        RawTalk.Heard heard = proxy.talk().ask(request + "\n" + AT_THE_PORTAL);

        assertTrue(heard.header("strict-transport-security").startsWith("max-age=63072000"), heard.text());
        assertTrue(heard.header("content-security-policy").contains("default-src 'none'"), heard.text());
        assertEquals("nosniff", heard.header("x-content-type-options"));
        assertEquals("no-referrer", heard.header("referrer-policy"));
        assertEquals("same-origin", heard.header("cross-origin-opener-policy"));
        assertEquals("same-origin", heard.header("cross-origin-resource-policy"));
        assertTrue(heard.header("cache-control").startsWith("no-"), heard.text());
        assertEquals("", heard.header("server"));
    }

    @Test
    void theServerBehindItIsNotNamed() { // L-09
        RawTalk.Heard heard = proxy.talk().ask("GET /concord/a HTTP/1.1\n" + AT_THE_ECHO);

        assertEquals(200, heard.status());
        assertEquals("", heard.header("server"));
        assertEquals("", heard.header("x-powered-by"));
    }

    @Test
    void aPersonStaysOnANodeByACookieThatNoScriptReads() { // ADR 3
        RawTalk.Heard first = proxy.talk().ask("GET /concord/a HTTP/1.1");

        assertTrue(
                first.header("set-cookie")
                        .matches("__Host-concord-node=(one|two); path=/; HttpOnly; Secure; SameSite=Strict"),
                first.text());
        for (int times = 0; times < 4; times++) {
            assertTrue(proxy.talk()
                    .ask("GET /concord/a HTTP/1.1\n" + AT_THE_ECHO)
                    .text()
                    .contains("[echo]"));
        }
    }

    @Test
    void whoseNodeHasDiedIsAnsweredByTheOther() throws IOException { // ADR 3
        HttpServer dying = echo();
        try (Proxy other =
                Proxy.before(Browser.address().getPort(), dying.getAddress().getPort())) {
            String request = "GET /concord/sign-in.xhtml HTTP/1.1\n" + AT_THE_ECHO;
            assertTrue(other.talk().ask(request).text().contains("[echo]"));

            dying.stop(0);

            RawTalk.Heard heard = other.talk().ask(request);
            assertEquals(200, heard.status(), heard.text());
            assertFalse(heard.text().contains("[echo]"));
        }
    }

    @Test
    void thePlainDoorOnlyShowsTheWay() { // L-09
        RawTalk.Heard heard = proxy.plainTalk().ask("GET /concord/help.xhtml HTTP/1.1");

        assertEquals(308, heard.status());
        assertEquals("https://portal.example/concord/help.xhtml", heard.header("location"));
        assertEquals(
                421,
                proxy.plainTalk().ask("GET / HTTP/1.1\nHost: elsewhere.example").status());
    }

    private static HttpServer echo() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", ProxyRulesBrowserIT::repeat);
        server.start();
        return server;
    }

    private static void repeat(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        StringBuilder said = new StringBuilder("[echo] ").append(exchange.getRequestURI());
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        said.append('\n').append(name).append(": ").append(values));
        byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().put("Server", List.of("echo/1.0"));
        exchange.getResponseHeaders().put("X-Powered-By", List.of("echo"));
        boolean bare = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(200, bare ? -1 : bytes.length);
        if (!bare) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
