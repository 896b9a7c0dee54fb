package uk.concord.agency.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** 3.1: what an agency has signed, for whoever speaks for it. */
class OwnAgreementsBrowserIT {
    private static final String HOUSING = "rep@harbourhomes.example";

    @Test
    void aRepresentativeReadsFromTheirMenuWhatTheirAgencySigned() { // 3.1
        try (Visit housing = Browser.signIn(HOUSING)) {
            Page page = housing.page();
            housing.go("my-work.xhtml");
            page.locator("[aria-controls='my-menu']").click();
            page.locator("#my-menu a", new Page.LocatorOptions().setHasText("agreements"))
                    .click();

            assertThat(page.locator("h1")).hasText("Agreements of your agency");
            assertThat(page.locator("main")).containsText("Northmere hate crime MARAC agreement");
            assertThat(page.locator("main")).containsText("In force");
            housing.screenshot("own-agreements");
            housing.axe();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "practitioner@council.northmere.example",
                "manager@council.northmere.example",
                "coordinator@council.northmere.example"
            })
    void whoDoesNotSpeakForAnAgencyFindsNoSuchPage(String email) { // 1.3
        try (Visit worker = Browser.signIn(email)) {
            assertEquals(404, worker.go("agency/own-agreements.xhtml"));
            assertThat(worker.page().locator("#my-menu a", new Page.LocatorOptions().setHasText("agreements")))
                    .hasCount(0);
        }
    }

    @Test
    void whatIsNoAgreementOfTheirsIsNotFound() { // 1.4
        try (Visit housing = Browser.signIn(HOUSING)) {
            for (String address :
                    new String[] {UUID.randomUUID() + "/documents/1", "nonsense/documents/1", "x/documents/x"}) {
                assertEquals(404, housing.go("api/own-agreements/" + address));
            }
        }
    }
}
