package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that keep every way in narrow, written by hand: who changes one changes it here too and says why. */
class SettingsOfTheServerTest {
    private static final SourceTree TREE = SourceTree.ofTheProject();
    private static final String WEB_XML = uncommented("src/main/webapp/WEB-INF/web.xml");
    private static final String FACES_CONFIG = uncommented("src/main/webapp/WEB-INF/faces-config.xml");
    private static final String LAUNCHER = TREE.text("src/launcher/java/uk/concord/launcher/Payara.java")
            + TREE.text("src/launcher/java/uk/concord/launcher/Mode.java")
            + TREE.text("src/launcher/java/uk/concord/launcher/Settings.java");

    /** ADR 10 says which differ from what is usual, and why. */
    private static final String WEB = """
            com.sun.faces.allowedHttpMethods = GET HEAD POST
            com.sun.faces.defaultResourceMaxAge = 31536000000
            com.sun.faces.disallowDoctypeDecl = false
            com.sun.faces.enableScriptsInAttributeValues = false
            com.sun.faces.generateUniqueServerStateIds = true
            com.sun.faces.numberOfActiveViewMaps = 10
            com.sun.faces.numberOfLogicalViews = 10
            com.sun.faces.numberOfViewsInSession = 10
            jakarta.faces.ALWAYS_PERFORM_VALIDATION_WHEN_REQUIRED_IS_TRUE = true
            jakarta.faces.AUTOMATIC_EXTENSIONLESS_MAPPING = false
            jakarta.faces.CLIENT_WINDOW_MODE = none
            jakarta.faces.DISABLE_FACESSERVLET_TO_XHTML = false
            jakarta.faces.FACELETS_BUFFER_SIZE = 131072
            jakarta.faces.FACELETS_LIBRARIES = /WEB-INF/concord.taglib.xml
            jakarta.faces.FACELETS_REFRESH_PERIOD = -1
            jakarta.faces.FACELETS_SKIP_COMMENTS = true
            jakarta.faces.INTERPRET_EMPTY_STRING_SUBMITTED_VALUES_AS_NULL = true
            jakarta.faces.PROJECT_STAGE = Production
            jakarta.faces.SERIALIZE_SERVER_STATE = false
            jakarta.faces.STATE_SAVING_METHOD = server
            jakarta.faces.VALIDATE_EMPTY_FIELDS = true
            jakarta.faces.WEBAPP_RESOURCES_DIRECTORY = WEB-INF/resources
            primefaces.CLIENT_SIDE_LOCALISATION = false
            primefaces.COOKIES_SAME_SITE = Strict
            primefaces.CSP = true
            primefaces.DYNAMIC_CONTENT_LIMIT = 50
            primefaces.HIDE_RESOURCE_VERSION = true
            primefaces.PRIME_ICONS = false
            primefaces.THEME = concord
            """;

    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
    private static final List<String> BOOT = List.of(
            HTTP + "http2-enabled=false",
            HTTP + "server-header=false",
            HTTP + "xpowered-by=false",
            HTTP + "trace-enabled=false",
            HTTP + "max-form-post-size-bytes=1048576",
            HTTP + "max-post-size-bytes=104857600",
            HTTP + "request-timeout-seconds=60",
            HTTP + "cookie-same-site-enabled=true",
            HTTP + "cookie-same-site-value=Strict",
            HTTP + "scheme-mapping=X-Forwarded-Proto",
            "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
            "set-openapi-configuration --enabled=false");

    @Test
    void facesAndPrimeFacesAreSetAsWritten() { // L-09
        Map<String, String> set = parameters();
        String policy = set.remove("primefaces.CSP_POLICY");

        assertEquals(
                WEB,
                set.entrySet().stream()
                        .map(one -> one + "\n")
                        .collect(Collectors.joining())
                        .replace("=", " = "));
        assertEquals(
                "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'",
                policy,
                "script-src stands last: the nonce is written behind it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<session-timeout>15</session-timeout>",
                "<cookie-config><http-only>true</http-only><secure>true</secure></cookie-config>",
                "<tracking-mode>COOKIE</tracking-mode>",
                "<multipart-config><max-file-size>20971520</max-file-size><max-request-size>22020096</max-request-size>",
                "<url-pattern>*.xhtml</url-pattern>",
                "<error-code>400</error-code><location>/error.xhtml</location>",
                "<error-code>401</error-code><location>/signed-out.xhtml</location>",
                "<error-code>403</error-code><location>/not-found.xhtml</location>",
                "<error-code>404</error-code><location>/not-found.xhtml</location>",
                "<error-code>405</error-code><location>/error.xhtml</location>",
                "<error-code>413</error-code><location>/too-large.xhtml</location>",
                "<error-code>500</error-code><location>/error.xhtml</location>",
                "<exception-type>java.lang.Throwable</exception-type><location>/error.xhtml</location>"
            })
    void theApplicationIsSetAsWritten(String setting) { // L-09
        assertTrue(WEB_XML.contains(setting), setting);
    }

    @Test
    void onlyTheFacesServletAnswersAndNothingIsSharedBetweenNodes() { // ADR 3
        assertEquals(List.of("faces"), all(WEB_XML, "<servlet-name>([^<]+)</servlet-name><servlet-class>"));
        assertFalse(WEB_XML.contains("<distributable"));
        assertFalse(WEB_XML.contains("<same-site>"), "set once, in the server");
        assertEquals(
                List.of(),
                TREE.java("src/main/java").stream()
                        .filter(source -> source.text().contains("@WebServlet"))
                        .map(SourceTree.Source::path)
                        .toList());
    }

    @Test
    void thereIsOneLanguageAndOneHandlerOfMishaps() {
        assertEquals(List.of("en-GB"), all(FACES_CONFIG, "<supported-locale>([^<]+)<"));
        assertEquals(List.of("en-GB"), all(FACES_CONFIG, "<default-locale>([^<]+)<"));
        assertTrue(FACES_CONFIG.contains("uk.concord.kernel.web.MishapsFactory"));
        assertFalse(FACES_CONFIG.contains("<resource-library-contracts>"));
    }

    @Test
    void theServerIsToldThisAndNothingElse() { // L-09
        List<String> told = TREE.text("config/payara/boot-commands")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertEquals(BOOT, told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+ExitOnOutOfMemoryError",
                "-Djdk.serialFilter=",
                "-Djava.net.preferIPv4Stack=true",
                "-Xmx",
                "MALLOC_ARENA_MAX",
                "--nohazelcast",
                "--disablephonehome",
                "http-listener.address=",
                "getOrDefault(\"CONCORD_LISTEN\", \"127.0.0.1\")"
            })
    void theDemonstrationIsStartedWith(String option) {
        assertTrue(LAUNCHER.contains(option), option);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HeapDump",
                "jmxremote",
                "jdwp",
                "--autobindhttp",
                "--hotdeploy",
                "--enabledynamiclogging",
                "--clustermode",
                "--logtofile"
            })
    void nothingStartsTheServerWith(String option) {
        assertFalse(LAUNCHER.contains(option), option);
    }

    private static Map<String, String> parameters() {
        return Pattern.compile("<param-name>([^<]+)</param-name><param-value>([^<]*)</param-value>")
                .matcher(WEB_XML)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (one, other) -> one + other, TreeMap::new));
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String uncommented(String file) {
        return TREE.text(file).replaceAll("(?s)<!--.*?-->", "").replaceAll(">\\s+<", "><");
    }
}
