package uk.concord.incident.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** The page of an incident's flags. */
class FlagsBrowserIT {
    private static final String OFFICER = "hcu@police.northmere.example";
    private static final String PARTNER = "rep@council.northmere.example";

    @Test
    @Tag("S34")
    void anOfficerIsOfferedThreeReasonsAndDisagreementIsNone() {
        try (Visit officer = Browser.signIn(OFFICER)) {
            openFirstIncident(officer);

            assertEquals(
                    List.of("ENTERED_IN_ERROR", "PERCEIVER_RETRACTED", "CRIME_CANCELLED"),
                    officer.page().locator("input[name='form:reason']").all().stream()
                            .map(choice -> choice.getAttribute("value"))
                            .toList());
            officer.screenshot("incident-flags");
            officer.axe();
        }
    }

    @Test
    @Tag("S34")
    void withoutAReasonNothingIsRemoved() {
        try (Visit officer = Browser.signIn(OFFICER)) {
            openFirstIncident(officer);
            String before = officer.page().locator(".cc-summary").innerText();
            officer.page().locator("input[name='form:removed']").first().check();

            officer.page().locator("[id='form:remove']").click();

            assertThat(officer.page().locator(".cc-errors")).containsText("Disagreement with a perception is not one");
            openFirstIncident(officer);
            assertEquals(before, officer.page().locator(".cc-summary").innerText());
        }
    }

    @Test
    @Tag("S36")
    void aPartnerIsOfferedAQueryAndNothingElse() {
        try (Visit partner = Browser.signIn(PARTNER)) {
            openFirstIncident(partner);

            assertThat(partner.page().locator("[id='form:ask']")).isVisible();
            assertEquals(
                    0,
                    partner.page()
                            .locator("[id='form:remove'], [id='form:add'], [id='form:answer']")
                            .count());
        }
    }

    @Test
    @Tag("S36")
    void aPartnerDoesNotOpenAnIncidentOfThePolice() {
        try (Visit officer = Browser.signIn(OFFICER);
                Visit partner = Browser.signIn(PARTNER)) {
            openFirstIncident(officer);
            String address = officer.page().url().replaceAll(".*/incident/", "incident/");

            assertEquals(404, partner.go(address));
        }
    }

    private static void openFirstIncident(Visit visit) {
        visit.go("incident/incidents.xhtml");
        visit.page().locator("main td a").first().click();
        assertThat(visit.page().locator("h1")).containsText("Flags");
    }
}
