package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class LogContactBrowserIT {
    @Test
    @Tag("S52")
    void aWayNotKnownToBeSafeIsRefusedUntilSomebodySaysWhy() {
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            coordinator.go("casework/log-contact.xhtml?id="
                    + CaseVisits.seenBy(coordinator).get(0));
            Page page = coordinator.page();
            page.getByLabel("Another way, not recorded here").check();
            page.getByLabel("Reached", new Page.GetByLabelOptions().setExact(true))
                    .check();
            page.locator("[id='form:summary']").fill("An invented call");

            page.locator("[id='form:log']").click();
            assertThat(page.locator(".cc-errors")).containsText("not recorded as safe");
            coordinator.screenshot("log-contact");

            page.getByLabel("I used a way that is not recorded as safe").check();
            page.locator("[id='form:overrideReason']").fill("The threat was for the same evening");
            page.locator("[id='form:log']").click();
            assertThat(page.locator(".cc-timeline")).containsText("not recorded as safe");
        }
    }
}
