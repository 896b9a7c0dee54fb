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
    private static final String LATE = "Replace the communal door lock and give the tenant two keys";
    private static final String GROUP = "section[aria-labelledby='agency-late'] ";

    @Test
    void theRepresentativeSeesTheAgencysLateActionsAsAGroup() { // 1.2, 2.9
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go("my-work.xhtml");
            Locator late = housing.page().locator(GROUP + "li.cc-work");
            assertThat(late.filter(new Locator.FilterOptions().setHasText(LATE)))
                    .containsText("Overdue");
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
                "manager@council.northmere.example",
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
        String council = "(SELECT agency_id FROM account WHERE email = 'manager@council.northmere.example')";
        String action = Rows.ids("SELECT a.id FROM action_item a JOIN case_team t ON t.case_id = a.subject_id"
                        + " WHERE a.status = 'IN_PROGRESS' AND a.due_on < CURRENT_DATE AND t.agency_id = " + council)
                .get(0);
        String which = " WHERE id = x'" + action.replace("-", "") + "'";
        String owner =
                Rows.ids("SELECT owner_agency_id FROM action_item" + which).get(0);
        Rows.change("UPDATE action_item SET owner_agency_id = " + council + which);
        try (Visit manager = Browser.signIn("manager@council.northmere.example")) {
            manager.go("my-work.xhtml");
            Locator late = manager.page().locator(GROUP + "li.cc-work");
            assertThat(late).hasCount(1);
            assertThat(late.locator("a")).hasCount(0);
            manager.look("my-work-manager");
            assertEquals(404, manager.go("action/update.xhtml?id=" + action));
        } finally {
            Rows.change("UPDATE action_item SET owner_agency_id = x'" + owner.replace("-", "") + "'" + which);
        }
    }
}
