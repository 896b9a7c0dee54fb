package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class CasesBrowserIT {
    @Test
    void everybodyOnACaseCanUseTheList() {
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            assertFalse(CaseVisits.seenBy(coordinator).isEmpty());
            coordinator.screenshot("cases");

            coordinator.axe();
        }
    }

    @Test
    @Tag("S3")
    void theExactNameOfAVictimInAHiddenCaseFindsNothing() {
        String hidden = CaseVisits.hiddenFrom(CaseVisits.HOUSING);
        String name = victimOf(hidden);
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            int before = CaseVisits.seenBy(housing).size();

            housing.page().locator("#f-q").fill(name);
            housing.page().locator(".cc-filter button").click();

            assertThat(housing.page()).hasTitle("Cases (0) – Concord");
            assertEquals(0, housing.page().locator("tbody tr").count());
            assertEquals(before, CaseVisits.seenBy(housing).size());
        }
    }

    private static String victimOf(String caseId) {
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            coordinator.go("casework/case.xhtml?id=" + caseId);
            return coordinator.page().locator("h1 bdi").innerText();
        }
    }

    @ParameterizedTest
    @Tag("S4")
    @Tag("S5")
    @ValueSource(strings = {CaseVisits.COMMISSIONER, CaseVisits.ADMINISTRATOR})
    void theListIsAbsentForThoseWhoNeverSeeACase(String outsider) {
        try (Visit visit = Browser.signIn(outsider)) {
            assertEquals(404, visit.go("casework/cases.xhtml"));
            assertFalse(visit.page().content().contains("HC-"));
        }
    }
}
