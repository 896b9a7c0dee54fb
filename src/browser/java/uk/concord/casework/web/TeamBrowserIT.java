package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class TeamBrowserIT {
    @Test
    void anInvitedAgencySeesTheCaseAndARemovedOneNoLongerFindsIt() { // 1.4
        String hidden = CaseVisits.hiddenFrom("rep@children.northmere.example");
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR);
                Visit children = Browser.signIn("rep@children.northmere.example")) {
            Page page = coordinator.page();
            coordinator.go("casework/team.xhtml?id=" + hidden);
            page.locator("[id='form:invite']").click();
            assertThat(page.locator(".cc-errors")).containsText("Choose an agency");
            coordinator.screenshot("team");
            coordinator.axe();

            page.locator("[id='form:agency']")
                    .selectOption(new SelectOption().setLabel("Northmere Children's Services"));
            page.locator("[id='form:reason']").fill("A child of the household was mentioned");
            page.locator("[id='form:invite']").click();
            assertThat(page.locator("main")).containsText("The agency is invited");
            assertEquals(200, children.go("casework/case.xhtml?id=" + hidden));

            children.go("casework/add-update.xhtml?id=" + hidden);

            page.locator("tr", new Page.LocatorOptions().setHasText("Children's Services"))
                    .locator("button")
                    .click();
            assertThat(page.locator("main")).containsText("The agency is removed");
            assertEquals(404, posted(children.page()).status());
            assertThat(children.page().locator("body")).not().containsText("HC-");
            assertEquals(404, children.go("casework/case.xhtml?id=" + hidden));
            coordinator.go("casework/case.xhtml?tab=timeline&id=" + hidden);
            assertThat(page.locator(".cc-timeline")).not().containsText("Told too late");
        }
    }

    /** A form that was open when the agency was removed (8, sessions). */
    private static Response posted(Page page) {
        page.locator("[id='form:type:2']").check();
        page.locator("[id='form:text']").fill("Told too late");
        return page.waitForNavigation(() -> page.locator("[id='form:post']").click());
    }

    @Test
    void aNamedWorkerFindsTheCaseUntilTakenOffIt() { // 1.4
        try (Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR);
                Visit housing = Browser.signIn(CaseVisits.HOUSING);
                Visit worker = Browser.signIn("worker@harbourhomes.example")) {
            Page page = coordinator.page();
            String caseId = CaseVisits.seenBy(housing).stream()
                    .filter(seen -> worker.go("casework/case.xhtml?id=" + seen) == 404)
                    .findFirst()
                    .orElseThrow();
            coordinator.go("casework/team.xhtml?id=" + caseId);
            page.locator("[id='naming:name']").click();
            assertThat(page.locator(".cc-errors")).containsText("Choose a worker");

            page.locator("[id='naming:worker']").selectOption(new SelectOption().setLabel("Tom Dummy, Harbour Homes"));
            page.locator("[id='naming:name']").click();

            assertThat(page.locator("[id='named']")).containsText("Tom Dummy");
            assertThat(page.locator("[id='naming:worker']")).not().containsText("Tom Dummy");
            coordinator.screenshot("team-named");
            coordinator.axe();
            assertEquals(200, worker.go("casework/case.xhtml?id=" + caseId));

            page.getByText("Take off the case Tom Dummy").click();

            assertThat(page.locator("[id='naming:worker']")).containsText("Tom Dummy, Harbour Homes");
            assertEquals(404, worker.go("casework/case.xhtml?id=" + caseId));
        }
    }

    @Test
    void onlyTheCoordinatorManagesATeam() {
        try (Visit housing = Browser.signIn(CaseVisits.HOUSING)) {
            String seen = CaseVisits.seenBy(housing).get(0);

            assertEquals(404, housing.go("casework/team.xhtml?id=" + seen));
            assertTrue(housing.page().content().contains("We cannot show this page"));
        }
    }
}
