package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

@Tag("S9")
class CardBrowserIT {
    private static final String WORKER = "worker@harbourhomes.example";

    @Test
    void whoOwnsAnActionFindsTheCardFromItAndNothingElseOfTheCase() { // 1.3, M
        try (Visit worker = Browser.signIn(WORKER)) {
            Page page = worker.page();
            String caseId = openCard(worker);

            assertThat(page.locator("main")).containsText("Your open actions");
            assertThat(page.locator(".cc-banners")).isVisible();
            for (String kept : List.of("Research", "Timeline", "Minutes", "Team", "Risk", "Northmere Police")) {
                assertThat(page.locator("main")).not().containsText(kept);
            }
            worker.screenshot("card");
            worker.axe();
            for (String view : List.of("case", "add-update", "who-can-see", "log-contact", "conflict")) {
                assertEquals(404, worker.go("casework/" + view + ".xhtml?id=" + caseId), view);
            }
            assertEquals(404, worker.go("meeting/case-research.xhtml?id=" + caseId));
        }
    }

    @Test
    void whoOwnsNoActionOfTheCaseFindsNoCard() { // 1.4
        try (Visit worker = Browser.signIn(WORKER);
                Visit practitioner = Browser.signIn(CaseVisits.PRACTITIONER);
                Visit commissioner = Browser.signIn(CaseVisits.COMMISSIONER);
                Visit administrator = Browser.signIn(CaseVisits.ADMINISTRATOR)) {
            String card = "casework/card.xhtml?id=" + openCard(worker);

            for (Visit other : List.of(practitioner, commissioner, administrator)) {
                assertEquals(404, other.go(card));
                assertThat(other.page().locator("body")).not().containsText("HC-");
            }
        }
    }

    /** Opens the card from the first action whose case is not whole for its owner; gives the case. */
    private static String openCard(Visit worker) {
        Page page = worker.page();
        worker.go("action/actions.xhtml");
        List<String> actions = page.locator("main a[href*='update.xhtml?id=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(href -> href.substring(href.indexOf("id=") + 3))
                .toList();
        for (String action : actions) {
            worker.go("action/update.xhtml?id=" + action);
            Locator card = page.locator("a.cc-ref[href*='card.xhtml']");
            if (card.count() > 0) {
                card.click();
                return page.url().substring(page.url().indexOf("id=") + 3);
            }
        }
        throw new AssertionError("No action of this worker leads to a card");
    }
}
