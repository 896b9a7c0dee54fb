package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent with every answer, whatever kind it is of and whoever asked. */
class EveryAnswerBrowserIT {
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final List<String> PEOPLE = List.of(
            HOUSING,
            "coordinator@council.northmere.example",
            "rep@health.northmere.example",
            "lead@commissioner.northmere.example");
    private static final Map<String, String> SENT = Map.of(
            "x-content-type-options", "nosniff",
            "referrer-policy", "no-referrer",
            "permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "cache-control", "no-store");
    private static final List<String> POLICY = List.of(
            "default-src 'none'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");
    private static final Pattern RESOURCE = Pattern.compile("\"(/concord/jakarta.faces.resource/[^\"]+)\"");
    private static final List<String> NAMES = List.of("server", "x-powered-by", "x-aspnet-version", "via");

    @Test
    void everyViewAnswersWithThemToEverybody() { // L-09
        List<Caller> callers = new ArrayList<>(PEOPLE.stream().map(Caller::of).toList());
        callers.add(Caller.nobody());
        for (Caller caller : callers) {
            for (String view : Doors.views()) {
                assertSent(view, caller.get(view));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing/here.xhtml",
                "casework/case.xhtml?id=nonsense",
                "api/drafts",
                "api/nothing",
                "api/minutes/nonsense",
                "jakarta.faces.resource/nothing.css.xhtml?ln=concord",
                "error.xhtml?ref=E-AAAA-22",
                "WEB-INF/web.xml"
            })
    void soDoesWhatIsNoView(String address) { // L-09
        assertSent(address, Caller.of(HOUSING).get(address));
        assertSent(address, Caller.nobody().get(address));
    }

    @Test
    void soDoesEveryAnswerToAFormOrAScript() { // L-09
        Caller housing = Caller.of(HOUSING);
        Caller bare = housing.withoutOwn();

        assertSent("kept", housing.putDraft("test/headers", "{\"sequence\":1,\"text\":\"a\"}"));
        assertSent("no document", housing.putDraft("test/headers", "{"));
        assertSent("not ours", bare.putDraft("test/headers", "{\"sequence\":2,\"text\":\"a\"}"));
        assertSent("refused", bare.post("action/actions.xhtml", "act=accept"));
        assertSent("expired", housing.post("casework/add-update.xhtml?id=a", "jakarta.faces.ViewState=a"));
        assertSent("in part", housing.postPartially("my-work.xhtml", "jakarta.faces.partial.ajax=true"));
        assertSent("nobody", Caller.nobody().postPartially("my-work.xhtml", "jakarta.faces.partial.ajax=true"));
    }

    @Test
    void aResourceWhoseAddressNamesItsContentIsKeptAndNothingElse() { // L-09
        Caller nobody = Caller.nobody();
        Matcher resource = RESOURCE.matcher(nobody.get("sign-in.xhtml").body());
        int found = 0;
        while (resource.find()) {
            Caller.Answer answer = nobody.get(resource.group(1).replace("&amp;", "&"));
            assertEquals(200, answer.status(), resource.group(1));
            assertEquals("public, max-age=31536000, immutable", answer.header("cache-control"));
            assertEquals("nosniff", answer.header("x-content-type-options"));
            assertEquals("same-origin", answer.header("cross-origin-resource-policy"));
            found++;
        }

        assertTrue(found > 2);
    }

    @Test
    void whoeverLeavesASharedComputerLeavesNothingOnIt() { // L-09
        Caller housing = Caller.signedInAnew(HOUSING);
        Caller.Answer left = housing.post("signed-out.xhtml", "act=leave");

        assertEquals(302, left.status());
        assertEquals("\"cache\", \"storage\"", left.header("clear-site-data"));
        assertTrue(left.header("set-cookie").contains("__Host-concord=;"));
        assertSent("left", left);
    }

    @Test
    void noAddressThatIsLedToRepeatsTheHostThatWasAskedFor() { // L-09
        RawTalk foreign = new RawTalk("elsewhere.example", Browser.address().getPort());

        assertEquals(
                "/concord/sign-in.xhtml", foreign.ask("GET /concord/ HTTP/1.1").header("Location"));
        assertEquals(
                "/concord/sign-in.xhtml?back=%2Fmy-work.xhtml",
                foreign.ask("GET /concord/my-work.xhtml HTTP/1.1").header("Location"));
    }

    private static void assertSent(String asked, Caller.Answer answer) {
        Map<String, String> sent = new TreeMap<>();
        SENT.keySet().forEach(name -> sent.put(name, answer.header(name)));
        String policy = answer.header("content-security-policy");

        assertEquals(new TreeMap<>(SENT), sent, () -> answer.status() + " " + asked);
        POLICY.forEach(part -> assertTrue(policy.contains(part), () -> asked + ": " + policy));
        assertFalse(policy.contains("unsafe") || policy.contains("*"), () -> asked + ": " + policy);
        NAMES.forEach(name -> assertEquals("", answer.header(name), asked));
        assertTrue(answer.status() < 500, asked);
    }
}
