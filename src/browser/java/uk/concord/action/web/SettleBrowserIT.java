package uk.concord.action.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** The worked example has an action of each kind that waits for the chair. */
class SettleBrowserIT {
    private static final String CHAIR = "chair@council.northmere.example";
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String HOUSING = "rep@harbourhomes.example";

    private static String waiting(Visit visit, String standing) {
        visit.go("action/actions.xhtml");
        String href = visit.page()
                .locator("li.cc-work:has-text('" + standing + "') a.cc-work__name")
                .first()
                .getAttribute("href");
        return "action/settle.xhtml?id=" + href.substring(href.indexOf("id=") + 3);
    }

    @Test
    @Tag("S44")
    @Tag("S45")
    void aRefusedActionIsProposedToAnotherAgencyOfTheCase() { // 2.9
        try (Visit chair = Browser.signIn(CHAIR)) {
            chair.go(waiting(chair, "Refused"));
            Page page = chair.page();
            chair.screenshot("action-settle");
            chair.axe();

            page.locator("button[value='propose']").click();
            assertThat(page.locator("#owner-error")).containsText("Choose the agency or person");
            page.locator("#owner")
                    .selectOption(page.locator("#owner option").nth(1).getAttribute("value"));
            page.locator("button[value='propose']").click();

            assertThat(page.locator("main")).containsText("Proposed. It counts once their agency accepts");
        }
    }

    @Test
    @Tag("S49")
    void onlyTheChairIsOfferedToConfirmCircumstances() { // 3.10
        try (Visit chair = Browser.signIn(CHAIR);
                Visit coordinator = Browser.signIn(COORDINATOR)) {
            String action = waiting(chair, "Waits for the chair");
            coordinator.go(action);
            assertThat(coordinator.page().locator("button[value='confirm']")).hasCount(0);
            assertThat(coordinator.page().locator("main")).containsText("Only the chair can confirm this");

            chair.go(action);
            chair.page().locator("button[value='confirm']").click();

            assertThat(chair.page().locator("main")).containsText("Confirmed: circumstances changed");
        }
    }

    @Test
    void anAgencyDecidesOnNothingOfItsOwn() { // 1.2
        try (Visit chair = Browser.signIn(CHAIR);
                Visit housing = Browser.signIn(HOUSING)) {
            assertEquals(404, housing.go(waiting(chair, "No answer for 2 working days")));
            assertEquals(404, chair.go("action/settle.xhtml?id=01900000-0000-7000-8000-000000000000"));
        }
    }
}
