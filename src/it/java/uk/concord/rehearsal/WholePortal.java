package uk.concord.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of all integration tests: the application as the build laid it out, and the tests beside it. */
@ArquillianSuiteDeployment
public class WholePortal {
    private static final Path APPLICATION = Path.of("target/concord");
    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final String MATRIX = "access-matrix.txt";
    private static final String OPEN_PAGE = "<url-pattern>/sign-in.xhtml</url-pattern>";
    private static final String OPEN_RUNNER = "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>";

    /** These look at the code from outside and would not load in a server. */
    private static final Set<String> OUTSIDERS = Set.of("architecture", "launcher", "sources");

    /** Brings up the database, then tells the container what to deploy. */
    @Deployment
    public static WebArchive application() throws IOException {
        RehearsalDatabase.start();
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "concord.war");
        archive.as(ExplodedImporter.class)
                .importDirectory(
                        APPLICATION.toFile(),
                        path -> !path.get().startsWith("/WEB-INF/classes/uk/concord/launcher")
                                && !"/WEB-INF/web.xml".equals(path.get()));
        archive.setWebXML(new StringAsset(webXmlWithOpenRunner()));
        for (Path source : testSources()) {
            addClassesOf(source, archive);
        }
        archive.addAsWebInfResource(TEST_CLASSES.resolve(MATRIX).toFile(), "classes/" + MATRIX);
        return archive;
    }

    /** Everything is behind the sign-in, so the servlet that runs the tests would be too. */
    private static String webXmlWithOpenRunner() throws IOException {
        String webXml = Files.readString(APPLICATION.resolve("WEB-INF/web.xml"));
        if (!webXml.contains(OPEN_PAGE)) {
            throw new IllegalStateException("web.xml no longer opens the sign-in page: open the test runner elsewhere");
        }
        return webXml.replace(OPEN_PAGE, OPEN_PAGE + OPEN_RUNNER);
    }

    /** The integration tests, and from the unit tests what they share: makers of examples, not tests. */
    private static List<Path> testSources() throws IOException {
        try (Stream<Path> integration = javaIn(Path.of("src/it/java"));
                Stream<Path> unit = javaIn(Path.of("src/test/java"))) {
            Stream<Path> shared = unit.filter(source -> !source.toString().endsWith("Test.java"))
                    .filter(source -> source.getNameCount() > 3
                            && !OUTSIDERS.contains(source.getName(2).toString()));
            return Stream.concat(integration, shared).toList();
        }
    }

    private static Stream<Path> javaIn(Path root) throws IOException {
        return Files.find(root, 20, (file, kind) -> file.toString().endsWith(".java"))
                .map(root::relativize);
    }

    private static void addClassesOf(Path source, WebArchive archive) {
        Path folder = TEST_CLASSES.resolve(source).resolve("..").normalize();
        String name = source.getFileName().toString().replace(".java", "");
        try (Stream<Path> classes = Files.list(folder)) {
            classes.filter(file -> file.getFileName().toString().matches(name + "(\\$.*)?\\.class"))
                    .forEach(file -> archive.addAsWebInfResource(
                            file.toFile(),
                            "classes/"
                                    + TEST_CLASSES.relativize(file).toString().replace('\\', '/')));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
