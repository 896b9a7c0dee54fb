package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class AddUpdateBrowserIT {
    @Test
    void anUpdateSaysFirstWhatIsMissing() {
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            coordinator.go("casework/add-update.xhtml?id="
                    + CaseVisits.seenBy(coordinator).get(0));
            coordinator.page().locator("[id='form:post']").click();

            assertThat(coordinator.page().locator(".cc-errors")).containsText("Say what has happened");
            coordinator.screenshot("add-update");
            coordinator.axe();
        }
    }

    @Test
    @Tag("S2")
    void aForgedIdInTheAddressOfAFormIsNotFound() {
        String hidden = CaseVisits.hiddenFrom(CaseVisits.HOUSING);
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            String seen = CaseVisits.seenBy(housing).get(0);
            housing.go("casework/add-update.xhtml?id=" + seen);
            Page page = housing.page();
            page.locator("form#form")
                    .evaluate("(form, id) => { form.action = form.action.replace(/id=[^&]*/, 'id=' + id) }", hidden);

            page.locator("[id='form:type:2']").check();
            page.locator("[id='form:text']").fill("Meant for a case that is not theirs");
            page.locator("[id='form:post']").click();
            page.waitForLoadState();

            housing.go("casework/case.xhtml?id=" + seen + "&tab=timeline");
            assertEquals(404, housing.go("casework/case.xhtml?id=" + hidden));
        }
        assertUntold(hidden);
    }

    private static void assertUntold(String caseId) {
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            coordinator.go("casework/case.xhtml?id=" + caseId + "&tab=timeline");
            assertThat(coordinator.page().locator(".cc-timeline")).not().containsText("Meant for a case");
        }
    }

    @Test
    @Tag("S8")
    void afterAConflictInOneTabTheOpenFormInAnotherShowsNothingMore() {
        try (Visit health = Browser.signIn("rep@health.northmere.example")) {
            String seen = CaseVisits.seenBy(health).get(0);
            health.go("casework/add-update.xhtml?id=" + seen);
            Page second = health.secondTab();
            second.navigate("casework/conflict.xhtml?id=" + seen);
            second.getByLabel("I know one of the people").check();
            second.locator("[id='form:declare']").click();
            second.waitForURL(Pattern.compile(".*cases\\.xhtml.*"));

            Response answer = health.page()
                    .waitForNavigation(
                            () -> health.page().locator("[id='form:post']").click());

            assertEquals(404, answer.status());
            assertThat(health.page().locator("body")).not().containsText("HC-");
        }
    }
}
