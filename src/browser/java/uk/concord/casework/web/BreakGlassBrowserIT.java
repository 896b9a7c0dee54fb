package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class BreakGlassBrowserIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String CHAIR = "chair@council.northmere.example";
    private static final String WHY = "An invented threat for tonight: how may she be reached safely?";

    @Test
    @Tag("S15")
    void theLeadReadsACaseInAnEmergencyAndTheChairReviewsIt() { // 1.5
        String reference = reference();
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            lead.go("casework/break-glass.xhtml");
            lead.screenshot("break-glass");
            lead.axe();
            Page page = lead.page();
            page.fill("[id='form:reference']", reference);
            page.fill("[id='form:reason']", WHY);
            page.click("[id='form:break']");
            assertThat(page.locator("main")).containsText("You broke the glass. Open until");
            lead.screenshot("emergency-sheet");
            lead.axe();
        }
        try (Visit chair = Browser.signInAnew(CHAIR)) {
            Page page = chair.page();
            chair.go("casework/break-glass.xhtml");
            page.click("main li:has-text('" + reference + "') a");
            assertThat(page.locator("main")).containsText(WHY);
            chair.screenshot("glass-review");
            chair.axe();
            page.check("[value='JUSTIFIED']");
            page.fill("[id='form:words']", "She was in danger");
            page.click("[id='form:review']");
            assertThat(page.locator("main, .cc-done").first()).isVisible();
            assertThat(page.locator("body")).containsText("Your review is saved");
        }
    }

    @Test
    void withoutAReasonNothingOpensAndWhatWasTypedStays() { // 1.5
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            lead.go("casework/break-glass.xhtml");
            lead.page().fill("[id='form:reference']", reference());
            lead.page().fill("[id='form:reason']", "Emergency");
            lead.page().click("[id='form:break']");

            assertThat(lead.page().locator("body")).containsText("Say what the emergency is");
            assertThat(lead.page().locator("[id='form:reason']")).hasValue("Emergency");
        }
    }

    @Test
    @Tag("S5")
    void othersFindNoGlassToBreak() { // 1.5
        try (Visit admin = Browser.signInAnew("admin@concord.northmere.example")) {
            assertEquals(404, admin.go("casework/break-glass.xhtml"));
        }
    }

    /** Of a case of the worked example. */
    private static String reference() {
        try (Visit coordinator = Browser.signInAnew("coordinator@council.northmere.example")) {
            coordinator.go("casework/cases.xhtml");
            return coordinator.page().locator("tbody .cc-ref").first().innerText();
        }
    }
}
