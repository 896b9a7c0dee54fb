package uk.concord.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.concord.launcher.Portal;
import uk.concord.launcher.Progress;
import uk.concord.launcher.Settings;
import uk.concord.rehearsal.MysqlServer;

/**
 * Opens the portal in Chromium. Portal and browser start with the first test that asks for them and serve all tests of
 * the run; each visit has cookies of its own.
 */
public final class Browser {
    static final String PASSWORD = "Northmere-demonstration-1";

    private static final SignedInWindows WINDOWS = new SignedInWindows();

    private Browser() {}

    /** Somebody who has not signed in. */
    public static Visit open() {
        return new Visit(window());
    }

    /**
     * Somebody who has signed in with an account of the worked example. To sign in takes most of the time of a short test:
     * a window that an earlier test has left, still signed in, is taken over.
     */
    public static Visit signIn(String email) {
        return WINDOWS.take(email)
                .orElseGet(() -> signedIn(WINDOWS.fresh(email, window()).visit(), email));
    }

    /** The same in a window that nobody had before or takes over: for the sign-in itself and what its proof lets one do. */
    public static Visit signInAnew(String email) {
        return signedIn(open(), email);
    }

    private static Visit signedIn(Visit visit, String email) {
        visit.signIn(email, PASSWORD);
        return visit;
    }

    private static BrowserContext window() {
        return Chrome.RUNNING.newContext(Visit.settings(Running.PORTAL.address()));
    }

    /** Where the portal answers, with a slash at the end. */
    public static URI address() {
        return Running.PORTAL.address();
    }

    /** The same, asked through a proxy and kept on this node behind it. */
    static Visit signInAtNode(URI proxy, String node, String email) {
        BrowserContext context = Chrome.RUNNING.newContext(Visit.settings(proxy));
        context.addCookies(List.of(new Cookie(Proxy.NODE_COOKIE, node)
                .setUrl("https://" + proxy.getAuthority() + "/")
                .setSecure(true)
                .setHttpOnly(true)));
        Visit visit = new Visit(context);
        visit.signIn(email, PASSWORD);
        return visit;
    }

    /** How the portal reaches its database, for tests that look behind it. */
    static Map<String, String> environment() {
        return Running.PORTAL.environment();
    }

    private static Portal startPortal() {
        String coverage = System.getProperty("concord.server.agent", "");
        List<String> options = coverage.startsWith("-javaagent:") ? List.of(coverage) : List.of();
        Settings usual = Settings.forTests(Path.of(""), "browser-data").withJvmOptions(options);
        Settings settings = MysqlServer.insteadIfWanted(usual, "mysql-browser");
        Portal portal = Portal.in(settings, new Progress(System.out)).emptied();
        Runtime.getRuntime().addShutdownHook(new Thread(portal::stop, "stop-portal"));
        return portal.start();
    }

    private static com.microsoft.playwright.Browser startChrome() {
        Path.of(System.getProperty("java.io.tmpdir")).toFile().mkdirs(); // in target, so that `clean` clears it
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.find())
                        .setArgs(Chromium.ARGUMENTS));
    }

    private static final class Running {
        static final Portal PORTAL = startPortal();
    }

    private static final class Chrome {
        static final com.microsoft.playwright.Browser RUNNING = startChrome();
    }
}
