package uk.concord.notify.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class InboxBrowserIT {
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String HEALTH = "rep@health.northmere.example";

    @Test
    void aLineThatIsOpenedLeadsToItsPlaceAndIsNewNoMore() {
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go("inbox.xhtml");
            housing.screenshot("inbox");
            housing.axe();
            int unread = fresh(housing).count();
            assertTrue(unread > 0, "The worked example tells Harbour Homes something");

            fresh(housing).first().locator(".cc-work__name").click();
            assertThat(housing.page().locator("h1")).not().hasText("Inbox");
            assertThat(housing.page().locator("h1")).not().hasText("We cannot show this page");
            housing.go("inbox.xhtml");

            assertEquals(unread - 1, fresh(housing).count());
        }
    }

    @Test
    void theLineOfAnotherIsNotFound() {
        try (Visit housing = Browser.signIn(HOUSING);
                Visit health = Browser.signIn(HEALTH)) {
            housing.go("inbox.xhtml");
            String address = housing.page().locator(".cc-work__name").first().getAttribute("href");
            String own = address.substring(address.indexOf("inbox.xhtml"));

            assertEquals(404, health.go(own));
        }
    }

    private static Locator fresh(Visit visit) {
        return visit.page()
                .locator(".cc-work")
                .filter(new Locator.FilterOptions().setHas(visit.page().getByText("New")));
    }
}
