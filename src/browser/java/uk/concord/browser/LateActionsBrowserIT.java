package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an agency has not done in time stands on its representative's page, and on nobody else's (1.2, 1.3, 2.9). */
class LateActionsBrowserIT {
    private static final String HOUSING = "rep@harbourhomes.example";
    private static final String MANAGER = "manager@council.northmere.example";
    private static final String LATE = "Replace the communal door lock and give the tenant two keys";
    private static final String GROUP = "section[aria-labelledby='agency-late'] ";

    @Test
    void theRepresentativeSeesTheAgencysLateActionsAsAGroup() { // 1.2, 2.9
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go("my-work.xhtml");
            Locator late = housing.page().locator(GROUP + "li.cc-work");
            assertThat(late.filter(having(LATE))).containsText("Overdue");
            assertThat(housing.page().locator("a[href='#agency-late'] .cc-tile__figure"))
                    .hasText(String.valueOf(late.count()));
            housing.look("my-work-late-of-agency");

            new Paper(housing.page())
                    .leave(late.locator("a:has-text('" + LATE + "')").first());
            assertThat(housing.page().locator("h1")).containsText(LATE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rep@health.northmere.example",
                "deputy@health.northmere.example",
                "rep@police.northmere.example",
                "rep@council.northmere.example",
                MANAGER,
                "plan@harbourhomes.example",
                PlanSteps.OFFICER,
                "rep@seaview.example"
            })
    void nobodyOfAnotherAgencyOrWithoutTheRoleReadsIt(String email) { // 1.3, 1.4
        try (Visit other = Browser.signIn(email)) {
            other.go("my-work.xhtml");

            assertFalse(other.page().content().contains(LATE), email);
        }
    }

    @Test
    void aManagerIsToldOfTheAgencysLateActionsAndCanOpenNone() { // 1.2, 1.3
        String council = agencyOf(MANAGER);
        moveTo(agencyOf(HOUSING)); // the example has no manager of housing
        try (Visit manager = Browser.signIn(MANAGER);
                Visit housing = Browser.signIn(HOUSING)) {
            housing.go("my-work.xhtml");
            String action = housing.page()
                    .locator(GROUP + "a.cc-work__name:has-text('" + LATE + "')")
                    .first()
                    .getAttribute("href");
            manager.go("my-work.xhtml");
            Locator late = manager.page().locator(GROUP + "li.cc-work").filter(having(LATE));
            assertThat(late).hasCount(1);
            assertThat(late.locator("a")).hasCount(0);
            manager.look("my-work-manager");
            assertEquals(404, manager.go("action/update.xhtml?id=" + Address.id(action)));
        } finally {
            moveTo(council);
        }
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static String agencyOf(String email) {
        return Rows.ids("SELECT agency_id FROM account WHERE email = '" + email + "'")
                .get(0)
                .replace("-", "");
    }

    private static void moveTo(String agency) {
        Rows.change("UPDATE account SET agency_id = x'" + agency + "' WHERE email = '" + MANAGER + "'");
    }
}
