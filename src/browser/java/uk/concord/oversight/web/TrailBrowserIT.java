package uk.concord.oversight.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class TrailBrowserIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String HOUSING = "rep@harbourhomes.example";

    @Test
    @Tag("S77")
    void theLeadFindsWhoLookedExportsItAndCarriesTheHeadsAway() throws IOException { // L-06
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            lead.go("oversight/trail.xhtml");
            Page page = lead.page();
            page.fill("#f-who", HOUSING);
            page.click("button:has-text('Search')");
            assertThat(page.locator("tbody tr").first()).containsText("Kasia Trial");
            lead.screenshot("trail");
            lead.axe();

            String file = text(page.waitForDownload(() -> page.click("button:has-text('Export as CSV')")));
            assertTrue(file.startsWith("\"OFFICIAL-SENSITIVE\""), file);
            assertTrue(file.contains("\"Kasia Trial\""), file);
            assertThat(page.locator("form[data-cc-sent]")).hasCount(0);
            page.waitForDownload(() -> page.click("button:has-text('Export as CSV')"));

            page.click("button:has-text('Sign the heads now')");
            assertThat(page.locator("main")).containsText("The heads are signed");
            String sheet = text(page.waitForDownload(() -> page.click("a:has-text('Sheet') >> nth=0")));
            assertTrue(sheet.startsWith("Concord seal of the trail"), sheet);
        }
    }

    @Test
    void whatIsNotKnownFindsNothing() { // L-06
        try (Visit lead = Browser.signInAnew(GOVERNANCE)) {
            lead.go("oversight/trail.xhtml?whom=HC-NO-SUCH");

            assertThat(lead.page().locator("main")).containsText("Nothing found");
        }
    }

    @ParameterizedTest
    @Tag("S5")
    @Tag("S78")
    @ValueSource(
            strings = {
                "admin@concord.northmere.example",
                "performance@commissioner.northmere.example",
                "coordinator@council.northmere.example",
                HOUSING
            })
    void nobodyElseFindsTheTrailOrItsSheets(String worker) { // 1.3
        try (Visit visit = Browser.signInAnew(worker)) {
            assertEquals(404, visit.go("oversight/trail.xhtml"));
            assertEquals(404, visit.go("api/seals/1"));
        }
    }

    private static String text(Download download) throws IOException {
        try (InputStream file = download.createReadStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
