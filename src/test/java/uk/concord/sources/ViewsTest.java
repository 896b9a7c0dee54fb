package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.sources.SourceTree.Source;

/** Every view keeps to what the content policy and the guards rely on, and every rule refuses what breaks it. */
class ViewsTest {
    private static final SourceTree TREE = SourceTree.ofTheProject();
    private static final List<Source> VIEWS = TREE.files("src/main/webapp", ".xhtml");
    private static final Pattern TEXT_KEY = Pattern.compile("(?<![.\\w])text\\['([^'#]+)'\\]");
    private static final Pattern SPRITE_NAME = Pattern.compile("<cc:icon name=\"([a-z-]+)\"");
    private static final Pattern RULE_CODE = Pattern.compile("new (?:RuleBroken|Breach)\\(\\s*\"([^\"]+)\"");

    @Test
    void everyViewKeepsTheRules() {
        List<String> refusals = VIEWS.stream()
                .flatMap(view -> new ViewRules(view.path(), view.text()).refusals().stream())
                .toList();

        assertFalse(VIEWS.isEmpty());
        assertTrue(refusals.isEmpty(), () -> refusals.stream().collect(Collectors.joining("\n  ", "\n  ", "\n")));
    }

    @Test
    void nineteenOfTwentyViewsFitInAHundredAndTwentyLines() {
        long longer =
                VIEWS.stream().filter(view -> view.text().lines().count() > 120).count();

        assertTrue(longer * 20 <= VIEWS.size(), () -> longer + " of " + VIEWS.size() + " views are longer");
    }

    @Test
    void everySignOfAViewIsInTheSprite() {
        String sprite = TREE.text("src/main/webapp/WEB-INF/resources/concord/icons.svg");

        List<String> missing = found(VIEWS.stream(), SPRITE_NAME)
                .filter(name -> !sprite.contains("id=\"i-" + name + "\""))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void everyTextOfAViewAndEveryBrokenRuleHasItsWords() {
        String keys = "\n"
                + TREE.files("src/main/resources/messages", ".properties").stream()
                        .map(Source::text)
                        .collect(Collectors.joining("\n"));
        Stream<String> used =
                Stream.concat(found(VIEWS.stream(), TEXT_KEY), found(TREE.java("src/main/java").stream(), RULE_CODE));

        var missing = used.filter(key -> !keys.contains("\n" + key + (key.endsWith(".") ? "" : "=")))
                .collect(Collectors.toCollection(TreeSet::new));

        assertTrue(missing.isEmpty(), () -> "no line in messages/: " + missing);
    }

    @Test
    void everyKeyStandsOnceInTheFilesOfWords() {
        List<String> keys = TREE.files("src/main/resources/messages", ".properties").stream()
                .flatMap(file -> file.text().lines())
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, Math.max(line.indexOf('='), 0)))
                .toList();

        assertFalse(keys.contains(""), "a line without a key");
        assertEquals(keys.size(), keys.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style=\"color: red\">x</p> | inline style",
                "<p:inputText panelStyle=\"width: 1px\"/> | inline style",
                "<p>x</p></body> | a body whose icons stay empty",
                "<style>p {}</style> | inline style",
                "<script>alert(1)</script> | inline script",
                "<script src=\"a.js\">alert(1)</script> | inline script",
                "<h:outputScript>alert(1)</h:outputScript> | script with data",
                "<a href=\"#\" onclick=\"go()\">x</a> | inline handler",
                "<p:ajax oncomplete=\"go()\"/> | inline handler",
                "<a href=\"javascript:go()\">x</a> | that is a script",
                "<h:outputText value=\"#{a.b}\" escape=\"false\"/> | unescaped",
                "<ui:include src=\"/WEB-INF/#{param.page}.xhtml\"/> | EL in what is included",
                "<ui:composition template=\"#{skin.template}\"/> | EL in a template",
                "<f:websocket channel=\"news\"/> | push socket",
                "<f:view transient=\"true\"/> | without state",
                "<a href=\"https://elsewhere.example/\">x</a> | outside address",
                "<img src=\"//elsewhere.example/a.png\"/> | outside address",
                "<p>#{request.isUserInRole('CHAIR')}</p> | role question",
                "<p>#{me.roles.contains('CHAIR')}</p> | role question",
                "<f:view locale=\"#{me.locale}\"/> | locale from the request",
                "<h:inputText><f:ajax render=\"x\"/></h:inputText> | f:ajax",
                "<p:poll interval=\"5\"/> | not for use",
                "<p>#{page.empty}</p> | reserved word",
                "<form method=\"post\"><button>Go</button></form> | without the token",
                "<f:viewAction action=\"#{page.accept}\"/> | more than load",
                "<h:button value=\"Go\" outcome=\"a\"/> | into a script",
                "<p:textEditor/> | not for use",
                "<p:schedule value=\"#{a.b}\" tooltip=\"true\"/> | tooltips"
            })
    void aViewThatBreaksARuleIsRefused(String markup, String expected) {
        List<String> refusals = new ViewRules("bad.xhtml", markup).refusals();

        assertEquals(1, refusals.size(), refusals::toString);
        assertTrue(refusals.get(0).contains(expected), refusals::toString);
    }

    @Test
    void aViewOfMoreThanAHundredAndFiftyLinesIsRefused() {
        assertTrue(new ViewRules("bad.xhtml", "<p/>\n".repeat(151))
                .refusals()
                .get(0)
                .contains("151 lines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h:inputText styleClass=\"cc-input\" value=\"#{page.form.why}\"/>",
                "<script src=\"#{resource['concord:js/shell.js']}\" defer=\"defer\"></script>",
                "<h:outputScript library=\"primefaces\" name=\"core.js\"/>",
                "<ui:include src=\"/WEB-INF/fragments/kernel/header.xhtml\"/>",
                "<a href=\"#{request.contextPath}/help.xhtml\">Help</a>",
                "<cc:personSummary name=\"#{row.name()}\" part=\"#{row.part()}\"/>",
                "<!-- style=\"x\" is named in a comment only -->"
            })
    void whatAViewNeedsIsLetPass(String markup) {
        assertEquals(List.of(), new ViewRules("good.xhtml", markup).refusals());
    }

    private static Stream<String> found(Stream<Source> sources, Pattern pattern) {
        return sources.flatMap(
                source -> pattern.matcher(source.text()).results().map((MatchResult match) -> match.group(1)));
    }
}
