package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An unsafe request comes from our own pages and carries what only a page of the same sign-in knows. */
class OwnPagesBrowserIT {
    /** Refused reads like absent. */
    private static final int REFUSED = 404;

    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String HEALTH = "rep@health.northmere.example";
    private static final Pattern REST = Pattern.compile(
            "@(?:PUT|POST|DELETE|PATCH)\\b(?:(?!@Path|public).)*(?:@Path\\(\"([^\"]*)\"\\))?", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\n@Path\\(\"([^\"]+)\"\\)");

    @ParameterizedTest
    @CsvSource({
        "cross-site,,404",
        "same-site,,404",
        "none,,404",
        "same-origin,,200",
        ",https://elsewhere.example,404",
        ",null,404",
        ",http://localhost.elsewhere.example,404",
        "cross-site,http://OURS,404",
        ",http://OURS,200",
        ",,200"
    })
    void whatAnotherSiteSendsIsRefusedEvenWithTheToken(String site, String origin, int status) { // L-09
        Caller housing = Caller.of(HOUSING);
        String ours = Browser.address().getAuthority();
        String request = "PUT /concord/api/drafts/test/origin HTTP/1.1\nContent-Type: application/json\nX-Concord: "
                + housing.own() + "\nCookie: " + housing.cookies()
                + (site == null ? "" : "\nSec-Fetch-Site: " + site)
                + (origin == null ? "" : "\nOrigin: " + origin.replace("OURS", ours));
        String body = "{\"sequence\":" + System.nanoTime() + ",\"text\":\"a\"}";

        RawTalk.Heard heard = new RawTalk(ours, Browser.address().getPort())
                .ask(request + "\nContent-Length: " + body.length() + "\n\n" + body);

        assertEquals(status, heard.status(), heard.text());
    }

    @Test
    void everyUnsafeInterfaceRefusesWhoeverDoesNotSendTheToken() throws IOException { // L-09
        List<String> addresses = interfaces();
        Caller housing = Caller.of(HOUSING);

        assertTrue(addresses.size() >= 4, addresses::toString);
        for (String address : addresses) {
            assertEquals(REFUSED, housing.withoutOwn().put(address, "{}").status(), address);
            assertEquals(
                    REFUSED,
                    housing.withOwn(Caller.of(HEALTH).own()).put(address, "{}").status(),
                    address);
            assertEquals(REFUSED, housing.withOwn("draft").put(address, "{}").status(), address);
        }
        assertEquals(
                200,
                housing.putDraft("test/own", "{\"sequence\":1,\"text\":\"a\"}").status());
    }

    @Test
    void everyFormRefusesWhoeverSendsNeitherTheTokenNorAView() { // L-09
        Caller housing = Caller.of(HOUSING);
        String written = ForgedFormsBrowserIT.written();
        for (String view : Cast.viewsWithForm()) {
            for (String token :
                    List.of("", "&own=", "&jakarta.faces.ViewState=", "&jakarta.faces.ViewState=stateless")) {
                Caller.Answer answer = housing.withoutOwn().post(view, "act=accept&token=a" + token);
                assertTrue(List.of(302, REFUSED).contains(answer.status()), () -> answer.status() + " " + view + token);
            }
        }
        assertEquals(written, ForgedFormsBrowserIT.written());
    }

    @Test
    void thePageOfAnEarlierSignInDoesNothingAndIsOpenedAgain() { // L-09, S41
        Caller housing = Caller.of(HOUSING);
        String view = "action/actions.xhtml";
        String written = ForgedFormsBrowserIT.written();

        Caller.Answer answer = housing.withoutOwn()
                .post(view, Map.of("act", "accept:a", "own", Caller.of(HEALTH).own()));

        assertEquals(302, answer.status());
        assertEquals("/concord/" + view + "?reopened=1", answer.header("location"));
        assertEquals(written, ForgedFormsBrowserIT.written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&own=AAAAAAAAAAAAAAAAAAAAAAAA"})
    void anotherSiteCannotEndASignIn(String token) { // L-09
        Caller housing = Caller.signedInAnew(HOUSING);

        assertEquals(
                REFUSED,
                housing.withoutOwn()
                        .post("signed-out.xhtml", "act=leave" + token)
                        .status());
        assertEquals(200, housing.get("my-work.xhtml").status());
    }

    @Test
    void theTokenIsOfOneSignInAndOpensNoDoorByItself() { // L-09
        Caller one = Caller.signedInAnew(HOUSING);
        Caller other = Caller.signedInAnew(HOUSING);

        assertFalse(one.own().isEmpty());
        assertFalse(one.own().equals(other.own()));
        assertFalse(one.cookies().contains(one.own()));
        assertEquals("", Caller.nobody().own());
        assertEquals(
                401, Caller.nobody().withOwn(one.own()).putDraft("test/a", "{}").status());
    }

    /** An address for each unsafe method of each interface there is. */
    private static List<String> interfaces() throws IOException {
        List<String> addresses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Resource.java"))
                    .toList()) {
                String text = Files.readString(file);
                Matcher root = ROOT.matcher(text);
                Matcher method = REST.matcher(text);
                while (root.find(0) && method.find()) {
                    String rest = method.group(1) == null ? "" : "/" + method.group(1);
                    addresses.add("api" + (root.group(1) + rest).replaceAll("\\{[^}]+}", "nothing"));
                }
            }
        }
        return addresses;
    }
}
