package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class RestrictBrowserIT {
    private static final String HEALTH = "rep@health.northmere.example";
    private static final String PURPOSE = "I prepare the invented research for Thursday";
    private static final String REASON = "One of the people works for an agency of the team";

    @Test
    @Tag("S12")
    @Tag("S13")
    void whoIsNotNamedFindsNothingMoreUntilTheRestrictionIsLifted() { // 1.5
        try (Visit chair = Browser.signIn(CaseVisits.CHAIR);
                Visit housing = Browser.signIn(CaseVisits.HOUSING);
                Visit health = Browser.signIn(HEALTH)) {
            String caseId = sharedCase(chair, housing, health);
            housing.go("casework/add-update.xhtml?id=" + caseId);

            restrict(chair, caseId);

            sayWhy(health, caseId);
            assertThat(health.page().locator(".cc-marking").first()).containsText("named people only");
            chair.go("casework/who-can-see.xhtml?id=" + caseId);
            assertThat(chair.page().locator("main")).containsText(PURPOSE);
            assertEquals(404, housing.go("casework/purpose.xhtml?id=" + caseId));
            assertEquals(answer(housing, UUID.randomUUID().toString()), answer(housing, caseId));
            assertEquals(404, housing.page().reload().status());
            lift(chair, caseId);
            assertEquals(200, housing.go("casework/case.xhtml?id=" + caseId));
        }
    }

    /** Every way into a restricted case asks first, and too few words are not lost (L-06). */
    private static void sayWhy(Visit named, String caseId) {
        Page page = named.page();
        for (String view : List.of("add-update", "who-can-see", "case")) {
            named.go("casework/" + view + ".xhtml?id=" + caseId);
            assertThat(page.locator("h1")).containsText("Why do you open this case?");
        }
        page.locator("[id='form:words']").fill("Work");
        page.locator("[id='form:open']").click();
        assertThat(page.locator(".cc-errors")).containsText("Say what you need the case for");
        assertThat(page.locator("[id='form:words']")).hasValue("Work");
        named.screenshot("purpose");
        named.axe();

        page.locator("[id='form:words']").fill(PURPOSE);
        page.locator("[id='form:open']").click();
        assertThat(page.locator("h1")).not().containsText("Why do you open");
    }

    private static String sharedCase(Visit chair, Visit... others) {
        List<String> seen = CaseVisits.seenBy(chair);
        for (Visit other : others) {
            List<String> theirs = CaseVisits.seenBy(other);
            seen = seen.stream().filter(theirs::contains).toList();
        }
        return seen.get(0);
    }

    private static void restrict(Visit chair, String caseId) {
        Page page = chair.page();
        chair.go("casework/restrict.xhtml?id=" + caseId);
        page.getByLabel("Hugh Example-Jones").check();
        page.locator("[id='form:restrict']").click();
        assertThat(page.locator(".cc-errors")).containsText("Say why");
        assertThat(page.getByLabel("Hugh Example-Jones")).isChecked();
        chair.screenshot("restrict");
        chair.axe();

        page.locator("[id='form:reason']").fill(REASON);
        page.locator("[id='form:restrict']").click();
        assertThat(page.locator("main")).containsText("Restricted to named people");
    }

    private static void lift(Visit chair, String caseId) {
        Page page = chair.page();
        chair.go("casework/restrict.xhtml?id=" + caseId);
        page.locator("[id='lifting:lift']").click();
        assertThat(page.locator(".cc-errors")).containsText("Say why");
        page.locator("[id='lifting:liftReason']").fill("The worker has left that agency");
        page.locator("[id='lifting:lift']").click();
        assertThat(page.locator("main")).containsText("Restriction lifted");
    }

    private static String answer(Visit visit, String caseId) {
        assertEquals(404, visit.go("casework/case.xhtml?id=" + caseId));
        return visit.page().locator("body").innerText();
    }

    @ParameterizedTest
    @Tag("S13")
    @ValueSource(
            strings = {CaseVisits.COORDINATOR, CaseVisits.HOUSING, CaseVisits.ADMINISTRATOR, CaseVisits.COMMISSIONER})
    void nobodyButTheChairOpensTheForms(String other) { // 1.2
        try (Visit chair = Browser.signIn(CaseVisits.CHAIR);
                Visit visit = Browser.signIn(other)) {
            String caseId = CaseVisits.seenBy(chair).get(1);
            for (String view : List.of("restrict", "leave-out")) {
                assertEquals(404, visit.go("casework/" + view + ".xhtml?id=" + caseId), view);
            }
        }
    }

    @Test
    @Tag("S13")
    void aForgedIdInTheAddressOfTheFormRestrictsNothing() { // 8, sessions
        try (Visit chair = Browser.signIn(CaseVisits.CHAIR)) {
            String seen = CaseVisits.seenBy(chair).stream()
                    .filter(id -> isOpenToItsTeam(chair, id))
                    .findFirst()
                    .orElseThrow();
            chair.go("casework/restrict.xhtml?id=" + seen);
            Page page = chair.page();
            page.locator("form#form")
                    .evaluate(
                            "(form, id) => { form.action = form.action.replace(/id=[^&]*/, 'id=' + id) }",
                            UUID.randomUUID().toString());
            page.locator("[id='form:reason']").fill(REASON);
            Response answer = page.waitForNavigation(
                    () -> page.locator("[id='form:restrict']").click());

            assertEquals(404, answer.status());
            chair.go("casework/case.xhtml?id=" + seen);
            assertThat(page.locator(".cc-marking").first()).containsText("case team only");
        }
    }

    /** Other tests restrict cases of the example. */
    private static boolean isOpenToItsTeam(Visit visit, String caseId) {
        visit.go("casework/case.xhtml?id=" + caseId);
        return visit.page().locator(".cc-marking").first().textContent().contains("case team only");
    }
}
