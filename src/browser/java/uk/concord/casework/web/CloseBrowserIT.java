package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class CloseBrowserIT {
    @Test
    @Tag("S50")
    void aCaseWithAnOpenActionIsNotClosed() {
        try (Visit chair = Browser.signIn(CaseVisits.CHAIR)) {
            String acted = CaseVisits.seenBy(chair).stream()
                    .filter(id -> hasOpenActions(chair, id))
                    .findFirst()
                    .orElseThrow();
            chair.go("casework/close.xhtml?id=" + acted);
            chair.screenshot("close");
            chair.page().getByLabel("Risk reduced").check();
            chair.page().locator("[id='form:close']").click();

            assertThat(chair.page().locator(".cc-errors")).containsText("End every action first");
        }
    }

    private static boolean hasOpenActions(Visit visit, String caseId) {
        visit.go("casework/case.xhtml?id=" + caseId);
        return visit.page().locator("section[aria-labelledby='oa'] tbody tr").count() > 0;
    }

    @Test
    void aCoordinatorFindsNoFormToCloseACaseWith() { // 1.2
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            String seen = CaseVisits.seenBy(coordinator).get(0);
            assertEquals(404, coordinator.go("casework/close.xhtml?id=" + seen));

            assertEquals(200, coordinator.go("casework/case.xhtml?id=" + seen));
            assertThat(coordinator.page().locator("a[href*='close.xhtml']")).hasCount(0);
            assertThat(coordinator.page().locator(".cc-casehead__ref")).not().containsText("Closed");
        }
    }
}
