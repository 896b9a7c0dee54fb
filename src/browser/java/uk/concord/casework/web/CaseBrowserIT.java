package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class CaseBrowserIT {
    private static final List<String> VIEWS = List.of(
            "case",
            "who-can-see",
            "card",
            "add-update",
            "log-contact",
            "team",
            "conflict",
            "close",
            "restrict",
            "leave-out");

    @Test
    @Tag("S1")
    void anInvitedRepresentativeOpensTheCase() {
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            String seen = CaseVisits.seenBy(housing).get(0);

            assertEquals(200, housing.go("casework/case.xhtml?id=" + seen));
            assertThat(housing.page().locator(".cc-marking")).hasCount(2);
            assertThat(housing.page().locator("[aria-label='Contact safety']")).isVisible();
            housing.screenshot("case");
            housing.axe();
        }
    }

    @Test
    void noTitleNamesThePerson() { // L-01
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            coordinator.go(
                    "casework/case.xhtml?id=" + CaseVisits.seenBy(coordinator).get(0));

            assertThat(coordinator.page()).hasTitle(Pattern.compile("HC-\\w{4}-\\w{3} overview – Concord"));
        }
    }

    @Test
    @Tag("S2")
    void aHiddenCaseAndARandomIdReadTheSameInEveryView() {
        String hidden = CaseVisits.hiddenFrom(CaseVisits.HOUSING);
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            for (String view : VIEWS) {
                String forbidden = answer(housing, view, hidden);

                assertEquals(answer(housing, view, UUID.randomUUID().toString()), forbidden, view);
                assertEquals(answer(housing, view, "not-an-id"), forbidden, view);
            }
        }
    }

    @ParameterizedTest
    @Tag("S4")
    @Tag("S5")
    @Tag("S10")
    @ValueSource(strings = {CaseVisits.COMMISSIONER, CaseVisits.ADMINISTRATOR, CaseVisits.PRACTITIONER})
    void noViewOfACaseOpensForThoseWhoAreNotOnIt(String outsider) {
        String hidden = CaseVisits.hiddenFrom(CaseVisits.HOUSING);
        try (Visit visit = Browser.signIn(outsider)) {
            for (String view : VIEWS) {
                assertEquals(answer(visit, view, UUID.randomUUID().toString()), answer(visit, view, hidden), view);
            }
        }
    }

    /** Status and text of the answer. */
    private static String answer(Visit visit, String view, String id) {
        int status = visit.go("casework/" + view + ".xhtml?id=" + id);
        assertEquals(404, status, view);
        return visit.page().locator("body").innerText();
    }

    @Test
    void nobodyOpensACaseWithoutSigningIn() {
        try (Visit somebody = Browser.open()) {
            somebody.go("casework/case.xhtml?id=" + UUID.randomUUID());

            assertThat(somebody.page()).hasURL(Pattern.compile(".*/sign-in\\.xhtml\\?back=.*"));
        }
    }

    @Test
    void twoTabsShowTwoCasesAndDoNotMixThem() {
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            List<String> seen = CaseVisits.seenBy(coordinator);
            Page second = coordinator.secondTab();
            coordinator.go("casework/add-update.xhtml?id=" + seen.get(0));
            second.navigate("casework/add-update.xhtml?id=" + seen.get(1));
            String first = coordinator.page().locator("h1 .cc-ref").innerText();

            post(second, "Told in the second tab");
            post(coordinator.page(), "Told in the first tab");

            assertThat(coordinator.page().locator(".cc-casehead .cc-ref")).hasText(first);
            assertThat(coordinator.page().locator(".cc-timeline")).containsText("Told in the first tab");
            assertThat(coordinator.page().locator(".cc-timeline")).not().containsText("Told in the second tab");
            assertNotEquals(first, second.locator(".cc-casehead .cc-ref").innerText());
        }
    }

    private static void post(Page page, String text) {
        page.locator("[id='form:type:2']").check();
        page.locator("[id='form:text']").fill(text);
        page.locator("[id='form:post']").click();
        page.waitForURL(Pattern.compile(".*case\\.xhtml.*"));
    }
}
