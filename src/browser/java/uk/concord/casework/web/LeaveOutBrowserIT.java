package uk.concord.casework.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class LeaveOutBrowserIT {
    private static final String CHILDREN = "rep@children.northmere.example";

    @Test
    void anAgencyThatIsLeftOutFindsNothingAndTheOthersAreTold() { // 1.5, EXCLUDE_AGENCY
        try (Visit chair = Browser.signIn(CaseVisits.CHAIR);
                Visit children = Browser.signIn(CHILDREN);
                Visit coordinator = Browser.signIn(CaseVisits.COORDINATOR)) {
            String caseId = CaseVisits.seenBy(chair).stream()
                    .filter(CaseVisits.seenBy(children)::contains)
                    .findFirst()
                    .orElseThrow();

            leaveOut(chair, caseId);

            assertEquals(answer(children, UUID.randomUUID().toString()), answer(children, caseId));
            assertFalse(CaseVisits.seenBy(children).contains(caseId));
            coordinator.go("casework/case.xhtml?id=" + caseId);
            assertThat(coordinator.page().locator(".cc-banners"))
                    .containsText("Northmere Children's Services is left out");
            coordinator.go("casework/team.xhtml?id=" + caseId);
            assertThat(coordinator.page().locator("[id='form:agency']"))
                    .not()
                    .containsText("Northmere Children's Services");
            letIn(chair, caseId);
            assertThat(chair.page().locator(".cc-banners")).not().containsText("left out");
            assertEquals(404, children.go("casework/case.xhtml?id=" + caseId));
            invite(coordinator, caseId);
            assertEquals(200, children.go("casework/case.xhtml?id=" + caseId));
        }
    }

    private static void leaveOut(Visit chair, String caseId) {
        Page page = chair.page();
        chair.go("casework/leave-out.xhtml?id=" + caseId);
        page.locator("[id='form:reason']").fill("The child's teacher is a cousin of the alleged perpetrator");
        page.locator("[id='form:settle']").click();
        assertThat(page.locator(".cc-errors")).containsText("Choose an agency");
        assertThat(page.locator("[id='form:reason']"))
                .hasValue("The child's teacher is a cousin of the alleged perpetrator");
        chair.screenshot("leave-out");
        chair.axe();

        page.locator("[id='form:agency']").selectOption(new SelectOption().setLabel("Northmere Children's Services"));
        page.getByLabel("Something else, such as a danger if it were told").check();
        page.getByLabel("Leave the agency out").check();
        page.locator("[id='form:settle']").click();
        assertThat(page.locator("main")).containsText("Northmere Children's Services: Left out");
    }

    private static void letIn(Visit chair, String caseId) {
        Page page = chair.page();
        chair.go("casework/leave-out.xhtml?id=" + caseId);
        page.getByLabel("Northmere Children's Services").check();
        page.locator("[id='backing:letInReason']").fill("The teacher has left the school");
        page.locator("[id='backing:letIn']").click();
        assertThat(page.locator("main")).containsText("Northmere Children's Services: Let back in");
    }

    private static void invite(Visit coordinator, String caseId) {
        Page page = coordinator.page();
        coordinator.go("casework/team.xhtml?id=" + caseId);
        page.locator("[id='form:agency']").selectOption(new SelectOption().setLabel("Northmere Children's Services"));
        page.locator("[id='form:reason']").fill("A child may be at risk");
        page.locator("[id='form:invite']").click();
        assertThat(page.locator("main")).containsText("The agency is invited");
    }

    @Test
    void aChairIsNotOfferedTheirOwnAgency() { // 1.5: another chair decides
        try (Visit chair = Browser.signIn(CaseVisits.CHAIR)) {
            List<String> seen = CaseVisits.seenBy(chair);
            chair.go("casework/leave-out.xhtml?id=" + seen.get(1));

            assertThat(chair.page().locator("[id='form:agency']")).not().containsText("Northmere City Council");
        }
    }

    private static String answer(Visit visit, String caseId) {
        assertEquals(404, visit.go("casework/case.xhtml?id=" + caseId));
        return visit.page().locator("body").innerText();
    }
}
