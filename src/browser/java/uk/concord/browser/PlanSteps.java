package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The joint action plan: its owner answers with evidence, the officer judges, the lead signs off. */
final class PlanSteps {
    static final String OFFICER = "performance@commissioner.northmere.example";
    static final String LEAD = "lead@commissioner.northmere.example";

    private PlanSteps() {}

    /** Each number on the plan leads to the list that it counts. */
    static void openTheListBehindANumber(Visit officer) {
        officer.go("plan/plan.xhtml");
        officer.look("journey-plan");
        Locator tile = officer.page().locator("a.cc-tile").first();
        String counted = tile.locator(".cc-tile__figure").innerText();
        new Paper(officer.page()).leave(tile);
        assertThat(officer.page().locator("main tbody tr")).hasCount(Integer.parseInt(counted));
        officer.look("journey-plan-list");
    }

    static void signOff(Visit lead) {
        lead.go("plan/plan.xhtml");
        Paper paper = new Paper(lead.page());
        paper.follow("Sign off");
        lead.look("journey-sign-off");
        paper.leave(lead.page()
                .locator("#sign ~ * button, button:has-text('Sign off')")
                .first());
        assertThat(lead.page().locator("main")).containsText("Signed off");
    }
}
