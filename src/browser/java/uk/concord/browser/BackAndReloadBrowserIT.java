package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After a form was refused the browser's own buttons still work: they open the page, and send nothing again. */
class BackAndReloadBrowserIT {
    private static final String TYPED = "Hall 7, invented";

    /** The coordinator schedules a meeting without a day: the page comes back with what was typed and what is wrong. */
    private static Page refused(Visit coordinator) {
        coordinator.go("meeting/meetings.xhtml");
        Page page = coordinator.page();
        page.locator("main summary").last().click();
        page.locator("#venue").fill(TYPED);
        page.locator("button[value='schedule']").click();
        assertThat(page.locator("#day-error")).isVisible();
        assertThat(page.locator("#venue")).hasValue(TYPED);
        return page;
    }

    private static List<String> sent(Page page) {
        List<String> methods = new ArrayList<>();
        page.onRequest(request -> keep(request, methods));
        return methods;
    }

    private static void keep(Request request, List<String> methods) {
        if (request.isNavigationRequest()) {
            methods.add(request.method());
        }
    }

    @Test
    void reloadingARefusedFormOpensThePageAndSendsNothing() { // 6
        try (Visit coordinator = Browser.signIn(JourneyCase.COORDINATOR)) {
            Page page = refused(coordinator);
            List<String> methods = sent(page);

            page.reload();

            assertEquals(List.of("GET"), methods);
            assertThat(page.locator("[data-cc-errors]")).hasCount(0);
        }
    }

    @Test
    void goingBackToARefusedFormOpensItWithWhatWasTyped() { // 6
        try (Visit coordinator = Browser.signIn(JourneyCase.COORDINATOR)) {
            Page page = refused(coordinator);
            page.locator("a[href$='my-work.xhtml']").first().click();
            page.waitForURL("**/my-work.xhtml");
            List<String> methods = sent(page);

            page.goBack();

            assertEquals(List.of("GET"), methods);
            assertThat(page.locator("#venue")).hasValue(TYPED);
            assertThat(page.locator("main h1")).hasText("Meetings");
        }
    }

    @Test
    void aFormOfFacesIsReloadedAsAPageToo() { // 6
        try (Visit somebody = Browser.open()) {
            somebody.signIn("nobody@concord.example", "not the password, invented");
            Page page = somebody.page();
            List<String> methods = sent(page);

            page.reload();

            assertEquals(List.of("GET"), methods);
        }
    }

    @Test
    void aPageThatWasOnlyOpenedKeepsItsPlaceInTheHistory() { // 6
        try (Visit coordinator = Browser.signIn(JourneyCase.COORDINATOR)) {
            coordinator.go("meeting/meetings.xhtml");
            Page page = coordinator.page();
            page.evaluate("history.replaceState({kept: true}, '')");

            page.reload();

            assertEquals(true, page.evaluate("history.state !== null && history.state.kept"));
        }
    }
}
