package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** The joint action plan: its owner answers with evidence, the officer judges, the lead signs off. */
final class PlanSteps {
    static final String OFFICER = "performance@commissioner.northmere.example";
    static final String LEAD = "lead@commissioner.northmere.example";

    static final String OWNER = "owner@police.northmere.example";
    private static final String ACTION = "B1.1";
    private static final String SHOWN = "L2.2";
    private static final String EVIDENCE = "Sample of forty records, invented";

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

    /** The owner sends evidence that names nobody, and says that the action is delivered. */
    static void deliverWithEvidence(Visit owner) {
        Page page = owner.page();
        Paper paper = new Paper(page);
        owner.go("plan/update-round.xhtml");
        owner.look("journey-update-round");
        Locator closed = page.locator("#u" + ACTION.replace(".", "\\.") + " a.cc-btn");
        if (closed.count() > 0) {
            paper.leave(closed);
        }
        page.locator("summary:has-text('Add evidence')").click();
        paper.write("title", EVIDENCE)
                .write("text", "Thirty-eight of forty carry the marker.")
                .date("evidenceDate", LocalDate.now(Address.LONDON))
                .tick("namesNobody");
        owner.look("journey-evidence");
        paper.press("Send the evidence");
        paper.leave(page.locator("[id='say:deliver']"));
        assertThat(page.locator("main")).containsText("The OPCC judges the evidence");
    }

    /** Stage one: the officer accepts the evidence and begins the demonstration. */
    static void judge(Visit officer) {
        Page page = officer.page();
        Paper paper = new Paper(page);
        open(officer, "B1 ");
        page.locator("select[id='judge:evidence']").selectOption(new SelectOption().setLabel(ACTION + " " + EVIDENCE));
        paper.choose("judgement", "ACCEPTED");
        page.locator("[id='judge:reason']").fill("It shows what it says.");
        officer.look("journey-judge");
        paper.press("Save the judgement");
        assertThat(page.locator(".cc-evs")).containsText("It shows what it says.");
        paper.press("Begin the demonstration of " + ACTION);
        assertThat(page.locator("main")).containsText("The demonstration has begun");
    }

    /** What began today is not offered to be signed: it has shown nothing yet (rule 9 of 0.2). */
    static void cannotSignYet(Visit lead) {
        open(lead, "B1 ");
        assertThat(lead.page().locator("section[aria-labelledby='sign']")).containsText(ACTION + ": not yet");
        assertThat(lead.page().locator("button:has-text('Sign off " + ACTION + "')"))
                .hasCount(0);
    }

    /** Stage two: the lead, who neither owns it nor sent or judged its evidence, signs it off after a question (S68). */
    static void signOff(Visit lead) {
        open(lead, "L2 ");
        Page page = lead.page();
        page.locator("button:has-text('Sign off " + SHOWN + "…')").click();
        lead.look("journey-sign-off");
        new Paper(page).leave(page.locator("dialog[open] button[type='submit']"));
        assertThat(page.locator("#" + SHOWN.replace(".", "\\."))).containsText("Signed off");
    }

    private static void open(Visit reader, String start) {
        reader.go("plan/plan.xhtml");
        new Paper(reader.page())
                .leave(reader.page()
                        .locator("section a.cc-strong:has-text('" + start + "'), #also ~ * a:has-text('" + start + "')")
                        .first());
    }
}
