package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class WhoCanSeeBrowserIT {
    @Test
    void aRepresentativeReadsWhyTheySeeTheCaseAndWhoHasLooked() {
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            housing.go("casework/who-can-see.xhtml?id="
                    + CaseVisits.seenBy(housing).get(0));

            assertThat(housing.page().locator(".cc-why")).containsText("You are the representative");
            assertThat(housing.page().locator("main")).containsText("Looked");
            housing.screenshot("who-can-see");
            housing.axe();
        }
    }
}
