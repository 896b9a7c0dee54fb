package uk.concord.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.concord.sources.SourceTree.Source;

/** Every way in is shut unless it is one of the few that are meant to be open (architecture.md, 5). */
class DoorsTest {
    private static final SourceTree TREE = SourceTree.ofTheProject();
    private static final String WEB_XML = uncommented("src/main/webapp/WEB-INF/web.xml");
    private static final String EJB_JAR = uncommented("src/main/webapp/WEB-INF/ejb-jar.xml");

    private static final Pattern CONSTRAINT =
            Pattern.compile("<security-constraint>(.*?)</security-constraint>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<url-pattern>([^<]+)</url-pattern>");
    private static final Pattern INTERFACES = Pattern.compile("@ApplicationPath\\(([^)]*)\\)");
    private static final Pattern FIELD = Pattern.compile("@(EJB|Inject)\\s+(?:private )?(\\w+) \\w+;");

    /** Whoever opens another page says so here. */
    private static final Set<String> OPEN = Set.of(
            "/sign-in.xhtml",
            "/second-step.xhtml",
            "/signed-out.xhtml",
            "/not-found.xhtml",
            "/error.xhtml",
            "/too-large.xhtml",
            "/accessibility.xhtml",
            "/privacy.xhtml",
            "/help.xhtml",
            "/jakarta.faces.resource/*");

    @Test
    void everythingIsShutButTheKnownPublicPages() {
        List<String> constraints = constraints();

        assertEquals(2, constraints.size());
        assertEquals(Set.of("/*"), addresses(constraints.get(0)));
        assertTrue(constraints.get(0).contains("<auth-constraint><role-name>member</role-name></auth-constraint>"));
        assertFalse(constraints.get(1).contains("<auth-constraint>"));
        assertEquals(new TreeSet<>(OPEN), addresses(constraints.get(1)));
    }

    @Test
    void aMethodThatNobodyNamedIsDenied() {
        assertTrue(WEB_XML.contains("<deny-uncovered-http-methods/>"));
        assertFalse(WEB_XML.contains("<http-method"), "a constraint for some methods leaves the others open");
    }

    @Test
    void guardAndTrailStandBeforeEveryService() {
        Matcher binding = Pattern.compile("<interceptor-binding>(.*?)</interceptor-binding>", Pattern.DOTALL)
                .matcher(EJB_JAR);

        assertTrue(binding.find());
        assertEquals(
                "<ejb-name>*</ejb-name>"
                        + "<interceptor-class>uk.concord.access.AccessGuard</interceptor-class>"
                        + "<interceptor-class>uk.concord.audit.AuditTrail</interceptor-class>",
                binding.group(1).replaceAll("\\s+", ""));
        assertFalse(binding.find());
    }

    @Test
    void noServiceStepsAsideOfGuardAndTrail() {
        List<String> aside = TREE.java("src/main/java").stream()
                .filter(source -> source.text().contains("@ExcludeDefaultInterceptors")
                        || source.text().contains("@ExcludeClassInterceptors"))
                .map(Source::path)
                .toList();

        assertEquals(List.of(), aside);
    }

    @Test
    void theCheckOfOriginAndTokenStandsBeforeEverything() { // what it refuses: OwnPagesBrowserIT
        String check = TREE.text("src/main/java/uk/concord/kernel/web/SameOrigin.java");

        assertTrue(check.contains("@WebFilter(filterName = \"same-origin\", urlPatterns = \"/*\""));
        assertTrue(check.contains("getServletPath().equals(\"/api\")"));
        assertEquals(
                List.of("\"/api\""),
                TREE.java("src/main/java").stream()
                        .flatMap(source -> INTERFACES.matcher(source.text()).results())
                        .map(found -> found.group(1))
                        .toList());
    }

    @Test
    void noInterfaceTakesAnUnsafeMethodByAnotherName() {
        List<String> others = resources().stream()
                .filter(source ->
                        source.text().contains("HttpMethod") || source.text().contains("MethodOverride"))
                .map(Source::path)
                .toList();

        assertFalse(resources().isEmpty());
        assertEquals(List.of(), others);
    }

    @Test
    void aRestResourceIsGivenServicesOnly() {
        Set<String> services = TREE.java("src/main/java").stream()
                .filter(source -> source.text().contains("\n@Stateless"))
                .map(source -> source.name().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> others = resources().stream()
                .flatMap(source -> FIELD.matcher(source.text()).results().map(field -> field.group(2)))
                .filter(type -> !services.contains(type))
                .toList();

        assertEquals(List.of(), others);
    }

    private static List<Source> resources() {
        return TREE.java("src/main/java").stream()
                .filter(source -> source.text().contains("\nimport jakarta.ws.rs.Path;"))
                .toList();
    }

    private static List<String> constraints() {
        return CONSTRAINT
                .matcher(WEB_XML)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Set<String> addresses(String constraint) {
        return ADDRESS.matcher(constraint)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String uncommented(String file) {
        return TREE.text(file).replaceAll("(?s)<!--.*?-->", "");
    }
}
