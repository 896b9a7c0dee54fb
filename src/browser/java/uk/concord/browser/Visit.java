package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** One person's visit to the portal, in a browser window of its own. */
public final class Visit implements AutoCloseable {
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 900;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Consumer<BrowserContext> leaving;
    private final Page page;

    Visit(BrowserContext context) {
        this(context, BrowserContext::close);
    }

    /** @param leaving what becomes of the window when the visit ends */
    Visit(BrowserContext context, Consumer<BrowserContext> leaving) {
        this.context = context;
        this.leaving = leaving;
        this.page = context.newPage();
    }

    static com.microsoft.playwright.Browser.NewContextOptions settings(URI address) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address.toString())
                .setViewportSize(WIDE, HEIGHT)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    /** The page that is open, for all that this class has no word for. */
    public Page page() {
        return page;
    }

    /** A second window of the same person: same cookies, another tab. */
    public Page secondTab() {
        return context.newPage();
    }

    /** Opens a view by its name, {@code "my-work.xhtml"}, and gives the status that the server answered. */
    public int go(String view) {
        Response response = page.navigate(view);
        return response == null ? 0 : response.status();
    }

    /** Opens the sign-in page and signs in; where that leads is left to the test. */
    public void signIn(String email, String password) {
        go("sign-in.xhtml");
        page.locator("[id='form:email']").fill(email);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:sign-in']").click();
        page.waitForLoadState();
    }

    /** Ends the visit as its person does: with the button of the menu. */
    void signOut() {
        page.locator("[data-cc-signout]").first().evaluate("button => button.click()");
        page.waitForURL("**/signed-out.xhtml*");
    }

    /** Keeps the page as it looks on a desk and on a phone, in target/screenshots. */
    public void screenshot(String name) {
        screenshot(name, NARROW);
        screenshot(name, WIDE);
    }

    /** Looks at the page as everybody must be able to: nothing keeps anybody from using it, and pictures of it stay. */
    void look(String name) {
        axe();
        screenshot(name);
    }

    /** Fails with the list of what keeps somebody from using this page. */
    public void axe() {
        assertEquals("", String.join("\n", faults()), page.url());
    }

    /** What keeps somebody from using this page, a line each. No page has frames, for which axe would open another. */
    List<String> faults() {
        return new AxeBuilder(page)
                .setLegacyMode(true).withTags(WCAG).analyze().getViolations().stream()
                        .map(Visit::sentence)
                        .toList();
    }

    @Override
    public void close() {
        leaving.accept(context);
    }

    private void screenshot(String name, int width) {
        page.setViewportSize(width, HEIGHT);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }

    private static String sentence(Rule violation) {
        return violation.getId() + ": " + violation.getHelp() + " at "
                + violation.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "));
    }
}
