package uk.concord.triage.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class WholeBrowserIT {
    private static final String COORDINATOR = "coordinator@council.northmere.example";

    @Test
    void theCoordinatorReadsTheWholeReferralBeforeDeciding() { // 2.2
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            open(coordinator);
            assertThat(coordinator.page().locator("#pane")).containsText("What happened");
            assertThat(coordinator.page().locator("#pane")).containsText("Alleged perpetrator");

            coordinator.page().getByText("Show the whole referral").click();

            assertThat(coordinator.page().locator("h1")).containsText("The whole referral");
            assertThat(coordinator.page().locator("main")).containsText("Not safe to talk to");
            assertThat(coordinator.page().locator("main")).containsText("Risk questions");
            assertEquals(
                    0, coordinator.page().locator("main a").getByText("Change").count());
            coordinator.screenshot("triage-whole");
            coordinator.axe();
        }
    }

    @ParameterizedTest // 1.4
    @ValueSource(strings = {"practitioner@council.northmere.example", "admin@concord.northmere.example"})
    void nobodyElseOpensItAndItLooksLikeNone(String somebody) {
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit other = Browser.signIn(somebody)) {
            open(coordinator);
            String id = coordinator.page().url().replaceAll(".*id=([^&#]*).*", "$1");

            int none = other.go("triage/whole.xhtml?id=00000000-0000-7000-8000-000000000000");

            assertEquals(404, none);
            assertEquals(none, other.go("triage/whole.xhtml?id=" + id));
        }
    }

    private static void open(Visit coordinator) {
        coordinator.go("triage/triage.xhtml");
        coordinator.page().locator("tbody th a").first().click();
    }
}
