package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that was left open shows and does nothing more once its reader has gone or lost the right to it. */
class OpenPagesBrowserIT {
    private static final String COORDINATOR = "coordinator@council.northmere.example";
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String ADMINISTRATOR = "admin2@concord.northmere.example";
    private static final Pattern CASE = Pattern.compile("case\\.xhtml\\?id=([0-9a-f-]{36})");

    @Test
    void afterSigningOutTheWayBackLeadsToTheSignIn() {
        try (Visit coordinator = Browser.signIn(COORDINATOR)) {
            Page page = coordinator.page();
            assertEquals(
                    "no-store",
                    page.request().get("casework/cases.xhtml").headers().get("cache-control"));
            coordinator.go("casework/cases.xhtml");
            coordinator.signOut();

            page.goBack();
            page.reload();

            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
            assertFalse(page.content().contains("HC-"));
        }
    }

    @Test
    void aRoleThatIsWithdrawnWhileAPageIsOpenEndsWithTheNextClick() {
        try (Visit deputy = Browser.signIn("deputy@health.northmere.example");
                Visit administrator = Browser.signIn(ADMINISTRATOR)) {
            assertEquals(200, deputy.go("casework/cases.xhtml"));
            administrator.go("identity/administration.xhtml");
            administrator.page().getByText("Dina Stand-In").first().click();
            administrator
                    .page()
                    .locator("[id^='held:'][id$='withdraw']")
                    .first()
                    .click();
            assertThat(administrator.page().locator("body")).containsText("Role withdrawn");

            assertEquals(404, deputy.go("casework/cases.xhtml"));
            giveBack(administrator);
            assertEquals(200, deputy.go("casework/cases.xhtml"));
        }
    }

    @Test
    @Tag("S41")
    void whatWasTypedIsThereAgainAfterTheSignInHasEnded() {
        try (Visit housing = Browser.signIn(HOUSING)) {
            String seen = ids(housing, "casework/cases.xhtml", CASE).iterator().next();
            String view = "casework/add-update.xhtml?id=" + seen;
            housing.go(view);
            Page page = housing.page();
            page.waitForResponse(answer -> answer.url().contains("/api/drafts/"), () -> {
                page.locator("[id='form:text']").fill("Invented words of a long afternoon");
                page.locator("[id='form:text']").blur();
            });
            page.context().clearCookies();
            page.onDialog(dialog -> dialog.accept());
            page.navigate(view);
            assertThat(page).hasURL(Pattern.compile(".*/sign-in\\.xhtml\\?back=.*"));

            housing.signIn(HOUSING, Browser.PASSWORD);
            housing.go(view);

            assertThat(page.locator("[id='form:text']")).hasValue("Invented words of a long afternoon");
        }
    }

    private static void giveBack(Visit administrator) {
        Page page = administrator.page();
        page.locator("[id='form:role']").selectOption("DEPUTY");
        LocalDate last = LocalDate.now(ZoneId.of("Europe/London")).plusMonths(1);
        page.locator("[id$='until:day']").fill(Integer.toString(last.getDayOfMonth()));
        page.locator("[id$='until:month']").fill(Integer.toString(last.getMonthValue()));
        page.locator("[id$='until:year']").fill(Integer.toString(last.getYear()));
        page.locator("[id='form:grant']").click();
        assertThat(page.locator("body")).containsText("Role added");
    }

    private static Set<String> ids(Visit visit, String list, Pattern link) {
        Set<String> found = new TreeSet<>();
        link.matcher(visit.page().request().get(list).text()).results().forEach(hit -> found.add(hit.group(1)));
        assertTrue(!found.isEmpty(), list);
        return found;
    }
}
