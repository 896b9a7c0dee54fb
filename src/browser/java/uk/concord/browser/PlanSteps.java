package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The joint action plan: its owner answers with evidence, the officer judges, the lead signs off. */
final class PlanSteps {
    static final String OFFICER = "performance@commissioner.northmere.example";
    static final String LEAD = "lead@commissioner.northmere.example";
    static final String OWNER = "owner@police.northmere.example";
    static final String EVIDENCE = "Sample of forty records, invented";

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

    static void sendEvidence(Visit owner) {
        Page page = owner.page();
        owner.go("plan/update-round.xhtml");
        owner.look("journey-update-round");
        Paper paper = new Paper(page);
        paper.leave(page.locator(".cc-upds a.cc-btn").first());
        page.locator("summary:has-text('Add evidence')").click();
        paper.write("title", EVIDENCE)
                .write("text", "Thirty-eight of forty carry the marker.")
                .date("evidenceDate", LocalDate.now(Address.LONDON))
                .tick("namesNobody");
        owner.look("journey-evidence");
        paper.press("Send the evidence");
    }

    static void judge(Visit officer) {
        officer.go("plan/plan.xhtml");
        Paper paper = new Paper(officer.page());
        paper.leave(officer.page().locator("a:has-text('" + EVIDENCE + "')"));
        officer.page()
                .locator("select[id='judge:evidence'] option:has-text('" + EVIDENCE + "')")
                .evaluate("option => { option.selected = true; }");
        paper.choose("judgement", "ACCEPTED").write("judge:reason", "It shows what it says.");
        officer.look("journey-judge");
        paper.press("Save the judgement");
        assertThat(officer.page().locator("#evidence ~ ul")).containsText("It shows what it says.");
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
