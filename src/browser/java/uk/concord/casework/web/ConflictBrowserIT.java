package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class ConflictBrowserIT {
    private static final String REPRESENTATIVE = "rep@bridge.example";

    @Test
    @Tag("S14")
    void whoDeclaresAConflictLeavesTheCaseAtOnceAndTheCoordinatorReadsThatADeputyIsNeeded() { // 1.5
        try (Visit bridge = Browser.signIn(REPRESENTATIVE);
                Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            String caseId = CaseVisits.seenBy(bridge).get(0);
            Page page = bridge.page();
            bridge.go("casework/conflict.xhtml?id=" + caseId);
            page.locator("[id='form:words']").fill("My brother");
            page.locator("[id='form:declare']").click();
            assertThat(page.locator(".cc-errors")).containsText("Choose what it is");
            assertThat(page.locator("[id='form:words']")).hasValue("My brother");
            bridge.screenshot("conflict");
            bridge.axe();

            page.getByLabel("I know one of the people, or am related to them").check();
            page.locator("[id='form:declare']").click();
            page.waitForURL(Pattern.compile(".*cases\\.xhtml.*"));

            assertFalse(CaseVisits.seenBy(bridge).contains(caseId));
            assertEquals(404, bridge.go("casework/case.xhtml?id=" + caseId));
            coordinator.go("inbox.xhtml");
            assertThat(coordinator.page().locator("main")).containsText("arrange a deputy");
            coordinator.go("casework/who-can-see.xhtml?id=" + caseId);
            assertThat(coordinator.page().locator("main")).containsText("Bea Demo has left the case");
            assertThat(coordinator.page().locator("main")).not().containsText("My brother");
        }
    }

    @Test
    void somethingElseIsSaidInWordsBesideTheField() { // 1.5
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            Page page = housing.page();
            housing.go(
                    "casework/conflict.xhtml?id=" + CaseVisits.seenBy(housing).get(0));
            page.getByLabel("Something else").check();
            page.locator("[id='form:declare']").click();

            assertThat(page.locator("[id='form:words-error']")).containsText("Say what it is");
            assertThat(page.getByLabel("Something else")).isChecked();
            housing.axe();
        }
    }
}
