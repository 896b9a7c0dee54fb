package uk.concord.triage.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class TriageBrowserIT {
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String CHAIR = "chair@council.northmere.example";

    @Test
    @Tag("S25")
    void theQueueSaysHowManyMatchesAndNeverWho() {
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            coordinator.go("triage/triage.xhtml");
            assertThat(coordinator.page().locator("tbody")).containsText("1 to check");
            coordinator.page().getByText("1 to check").first().click();

            assertThat(coordinator.page().locator("#pane")).containsText("1 possible match");
            assertEquals(
                    0, coordinator.page().locator("#pane a[href*='case.xhtml']").count());
            coordinator.screenshot("triage");
            coordinator.axe();
        }
    }

    @Test
    @Tag("S25")
    void theCoordinatorChoosesWhetherItIsTheSamePersonAndNothingIsChosenBeforehand() {
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            coordinator.go("triage/triage.xhtml");
            coordinator.page().getByText("1 to check").first().click();
            coordinator.page().getByText("Check the match").click();
            assertThat(coordinator.page().locator("#pane")).containsText("No, a different person");
            coordinator.screenshot("triage-match");
            coordinator.axe();

            coordinator.page().locator("[id='match:go']").click();

            assertThat(coordinator.page().locator(".cc-errors")).containsText("Choose the case, or a different person");
        }
    }

    @Test
    @Tag("S26")
    void whatCameAfterHoursShowsItsTrueTimeAndTheDayFromWhichItCounts() {
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            coordinator.go("triage/triage.xhtml?show=DECIDED");

            assertThat(coordinator.page().locator("tbody"))
                    .containsText(Pattern.compile("\\d+ \\w+, 17:01\\. Counts from \\w+day \\d+ \\w+ 20\\d\\d"));
        }
    }

    @Test
    void aCaseMayBeAcceptedWithCareAndTheFormCanBeUsedByAnybody() { // 1.5
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            coordinator.go("triage/triage.xhtml");
            coordinator.page().locator("tbody th a").first().click();
            coordinator.page().getByText("Restrict access…").click();

            assertThat(coordinator.page().locator("#pane")).containsText("Leave these agencies out");
            assertThat(coordinator.page().getByLabel("Northmere City Council")).hasCount(0);
            coordinator.screenshot("triage-care");
            coordinator.axe();
        }
    }

    @Test
    @Tag("S27")
    void aDeclineThatTheCoordinatorProposesWaitsForTheChair() {
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit chair = Browser.signIn(CHAIR)) {
            String reference = propose(coordinator);
            coordinator.go("triage/declines.xhtml");
            coordinator.page().getByText(reference).click();
            coordinator.page().locator("[id='decide:confirm']").click();
            assertThat(coordinator.page().locator(".cc-errors")).containsText("chair");

            chair.go("triage/declines.xhtml");
            chair.page().getByText(reference).click();
            chair.screenshot("declines");
            chair.axe();
            chair.page().locator("[id='decide:refuse']").click();
            assertThat(chair.page().locator("main")).containsText("back in triage");
        }
    }

    private static String propose(Visit coordinator) {
        Page page = coordinator.page();
        coordinator.go("triage/triage.xhtml");
        page.locator("tbody th a").first().click();
        String reference = page.locator("#pt").innerText();
        page.getByText("Propose decline…").click();
        page.locator("[id='decline:reason']").selectOption(new SelectOption().setIndex(2));
        page.locator("[id='decline:nextStep']").fill("Ask the community safety team for a joint visit first");
        page.locator("[id='decline:go']").click();
        assertThat(page.locator("main")).containsText("A second person decides");
        return reference;
    }

    @Test
    void acceptingLeadsToTheOpenedCase() {
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            coordinator.go("triage/triage.xhtml");
            coordinator.page().locator("tbody th a").last().click();
            coordinator.page().locator("[id='accept:go']").click();

            assertThat(coordinator.page()).hasURL(Pattern.compile(".*/casework/case\\.xhtml\\?id=.*"));
            assertThat(coordinator.page().locator("main")).containsText("The referral is accepted");
        }
    }

    @Test
    @Tag("S5")
    void anAdministratorFindsNoReferralNoIncidentAndNoReference() {
        try (Visit administrator = Browser.signIn("admin@concord.northmere.example")) {
            for (String view : List.of(
                    "triage/triage.xhtml",
                    "triage/declines.xhtml",
                    "referral/referrals.xhtml",
                    "referral/start.xhtml",
                    "incident/incidents.xhtml")) {
                assertEquals(404, administrator.go(view), view);
            }
            for (String view : List.of("my-work.xhtml", "inbox.xhtml", "identity/administration.xhtml")) {
                assertEquals(200, administrator.go(view), view);
                assertFalse(administrator.page().content().matches("(?s).*\\b(RF|HC)-\\w{4}-.*"), view);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rep@harbourhomes.example",
                "practitioner@council.northmere.example",
                "performance@commissioner.northmere.example",
                "admin@concord.northmere.example",
                CHAIR
            })
    void nobodyElseFindsTheQueue(String worker) {
        try (Visit visit = Browser.signIn(worker)) {
            assertEquals(404, visit.go("triage/triage.xhtml"));
        }
    }
}
