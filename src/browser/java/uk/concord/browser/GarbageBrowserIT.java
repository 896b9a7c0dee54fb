package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no request of a page, byte by byte: refused, without a word on what stands behind. */
class GarbageBrowserIT {
    private static final Pattern PRODUCT = Pattern.compile(
            "payara|glassfish|grizzly|mojarra|catalina|hazelcast|eclipselink|exception|\\d+\\.\\d+\\.\\d+|\\tat ",
            Pattern.CASE_INSENSITIVE);
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FOO /concord/sign-in.xhtml HTTP/1.1 | 400",
                "PUT /concord/sign-in.xhtml HTTP/1.1 | 400",
                "DELETE /concord/sign-in.xhtml HTTP/1.1 | 400",
                "OPTIONS /concord/sign-in.xhtml HTTP/1.1 | 400",
                "TRACE /concord/sign-in.xhtml HTTP/1.1 | 405",
                "GET /nothing HTTP/1.1 | 404",
                "GET / HTTP/1.1 | 404",
                "GET /concord/nothing.xhtml HTTP/1.1 | 302",
                "GET /management/domain HTTP/1.1 | 404",
                "GET /common/index.jsf HTTP/1.1 | 404",
                "GET /__asadmin/version HTTP/1.1 | 404",
                "GET /metrics HTTP/1.1 | 403",
                "GET /openapi HTTP/1.1 | 403",
                "GET /concord/sign-in.xhtml;jsessionid=1 HTTP/1.1 | 200",
                "GET /concord/my-work.xhtml;jsessionid=1 HTTP/1.1 | 302",
                "GET /concord/sign-in.xhtml?a=%zz HTTP/1.1 | 200",
                "GET /concord/%c0%ae/ HTTP/1.1 | 400",
                "GET /concord/a%00.xhtml HTTP/1.1 | 400",
                "GET /concord/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=a HTTP/1.1 | 404",
                "GET /concord/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF HTTP/1.1 | 404"
            })
    void isAnsweredByItsStatusAndNothingElse(String request, int status) { // L-09
        RawTalk.Heard heard = talk().ask(request);

        assertEquals(status, heard.status(), heard.text());
        assertNamesNothing(heard.text());
    }

    /** All at once: some of them the server only leaves when it has waited long enough. */
    @Test
    void whatIsNotTheProtocolIsRefusedByTheServerAlone() { // L-09
        int port = Browser.address().getPort();
        Stream.of(
                        "garbage\r\n\r\n",
                        "\u0000\u0001\u0002\r\n\r\n",
                        "\u0016\u0003\u0001\u0002\u0000\u0001",
                        "GET /concord/ HTTP/9.9\r\nHost: a\r\n\r\n",
                        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                .map(bytes -> CompletableFuture.supplyAsync(
                        () -> new RawTalk("localhost", port).send(bytes), task -> new Thread(task).start()))
                .toList()
                .forEach(answer -> {
                    RawTalk.Heard heard = answer.join();
                    assertFalse(heard.status() == 500 || heard.status() == 503, heard.text());
                    assertNamesNothing(heard.text());
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no colon",
                "Content-Length: abc\n\na=b",
                "Content-Length: -1\n\na=b",
                "Transfer-Encoding: chunked\n\nzz\r\n",
                "Transfer-Encoding: chunked\nContent-Length: 5\n\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\n\n0\r\n\r\n"
            })
    void aBodyThatCannotBeReadIsRefused(String rest) { // L-09
        RawTalk.Heard heard = talk().ask("POST /concord/sign-in.xhtml HTTP/1.1\n" + FORM + rest);

        assertTrue(heard.status() < 500, heard.text());
        assertNamesNothing(heard.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB-INF/web.xml",
                "web-inf/web.xml",
                "%57EB-INF/web.xml",
                "WEB-INF%2fweb.xml",
                "./WEB-INF/web.xml",
                "help/../WEB-INF/web.xml",
                "WEB-INF;a/web.xml",
                ";/WEB-INF/web.xml",
                "/WEB-INF/web.xml",
                "%2e/WEB-INF/web.xml",
                "WEB-INF/web.xml%00.xhtml",
                "WEB-INF/templates/shell.xhtml",
                "jakarta.faces.resource/../WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "WEB-INF/classes/META-INF/persistence.xml"
            })
    void theInsideOfTheApplicationIsNotServedEvenToMembers(String path) { // L-09
        String cookies = Caller.of(HOUSING).cookies();
        RawTalk.Heard heard = talk().ask("GET /concord/" + path + " HTTP/1.1\nCookie: " + cookies);

        assertTrue(heard.status() >= 200 && heard.status() < 500, heard.text());
        assertFalse(heard.text().contains("<servlet") || heard.text().contains("ui:insert"), heard.text());
        assertNamesNothing(heard.text());
    }

    @Test
    void aFormOfMoreThanAMegabyteIsTooLarge() { // L-09
        Caller nobody = Caller.nobody();
        Map<String, String> form = nobody.get("sign-in.xhtml").hidden();
        form.put("form:email", "a".repeat(1_100_000));

        assertEquals(413, nobody.post("sign-in.xhtml", form).status());
    }

    @Test
    void aBodyOfMoreThanTheLargestAttachmentIsTooLarge() { // L-09
        RawTalk.Heard heard = talk().ask("POST /concord/sign-in.xhtml HTTP/1.1\n"
                + "Content-Type: multipart/form-data; boundary=b\nContent-Length: 22020097\n\n--b\r\n");

        assertEquals(413, heard.status(), heard.text());
        assertTrue(heard.text().contains("That was too large"), heard.text());
        assertTrue(heard.text().contains("Content-Security-Policy"), heard.text());
        assertNamesNothing(heard.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1048577", "Transfer-Encoding: chunked"})
    void aTextToKeepThatIsTooLongOrOfNoLengthIsTooLarge(String length) { // L-09
        String cookies = Caller.of(HOUSING).cookies();
        RawTalk.Heard heard = talk().ask("PUT /concord/api/drafts/test/large HTTP/1.1\nCookie: " + cookies
                + "\nContent-Type: application/json\n" + length + "\n\n0\r\n\r\n");

        assertEquals(413, heard.status(), heard.text());
    }

    @Test
    void aBodyInPartsWithoutABoundaryIsABadRequest() { // L-09
        RawTalk.Heard heard = talk().ask(
                        "POST /concord/sign-in.xhtml HTTP/1.1\nContent-Type: multipart/form-data\nContent-Length: 3\n\na=b");

        assertEquals(400, heard.status(), heard.text());
        assertNamesNothing(heard.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "stateless", "0:0", "-1:-1", "' OR 1=1"})
    void aViewThatIsNotOursIsOpenedAgain(String view) { // L-09
        Caller nobody = Caller.nobody();
        Map<String, String> form = nobody.get("sign-in.xhtml").hidden();
        form.put("jakarta.faces.ViewState", view);
        Caller.Answer answer = nobody.post("sign-in.xhtml", form);

        assertEquals(302, answer.status(), answer.body());
        assertTrue(answer.header("location").startsWith("/concord/sign-in.xhtml"));
    }

    private static RawTalk talk() {
        return new RawTalk(Browser.address().getAuthority(), Browser.address().getPort());
    }

    private static void assertNamesNothing(String text) {
        assertFalse(PRODUCT.matcher(text).find(), text);
    }
}
