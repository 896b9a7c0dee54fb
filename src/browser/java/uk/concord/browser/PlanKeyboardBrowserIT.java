package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the owner's evidence to the signature with the keyboard alone. */
class PlanKeyboardBrowserIT {
    private static final String OWNER = "plan@health.northmere.example";
    private static final String WORDS = "Agree the invented line for questions by night";

    @Test
    @Tag("S67")
    @Tag("S68")
    void evidenceJudgementAndSignatureNeedNoMouse() { // 4.3, 7
        AskedAction asked = AskedAction.of("D1", "Northmere Health Trust", WORDS);
        String code;
        try (Visit owner = Browser.signIn(OWNER)) {
            code = asked.code(owner, "D1");
            sendAndDeliver(owner, asked.address(owner));
        }
        try (Visit officer = Browser.signIn(PlanSteps.OFFICER)) {
            asked.row(officer, "D1");
            judgeAndBegin(officer.page(), code);
        }
        Rows.change("UPDATE plan_item SET demonstrating_from = demonstrating_from - INTERVAL 4 MONTH WHERE code = '"
                + code + "'"); // the set period is over
        try (Visit lead = Browser.signIn(PlanSteps.LEAD)) {
            asked.row(lead, "D1");
            sign(lead.page(), code);
            assertThat(asked.row(lead, "D1")).containsText("Blue: signed off");
        }
    }

    private static void sendAndDeliver(Visit owner, String address) {
        owner.go(address);
        Page page = owner.page();
        Keys keys = new Keys(page);
        keys.enter("[id='take:accept']");
        keys.to("summary:has-text('Add evidence')").press("Enter");
        keys.to("[id='say:title']").type("Rota of the night line, invented");
        keys.to("[id='say:text']").type("Every night of the month has a name.");
        keys.date("evidenceDate", LocalDate.now(Address.LONDON));
        keys.to("[id='say:namesNobody']").press("Space");
        keys.enter("[id='say:send']");
        assertThat(page.locator("main")).containsText("The evidence is sent");
        keys.to("[name$=':say'][value='CONFIRM']").press("Space");
        keys.to("[id='say:word']").type("The line is staffed every night.");
        keys.enter("[id='say:save']");
        assertThat(page.locator("main")).containsText("Your answer is saved");
        owner.go(address);
        keys.enter("[id='say:deliver']");
        assertThat(page.locator("main")).containsText("The OPCC judges the evidence");
    }

    private static void judgeAndBegin(Page page, String code) {
        Keys keys = new Keys(page);
        keys.to("[id='judge:evidence']");
        page.keyboard().type(code);
        keys.to("[name$=':judgement'][value='ACCEPTED']").press("Space");
        keys.to("[id='judge:reason']").type("The rota shows every night.");
        keys.enter("[id='judge:save']");
        assertThat(page.locator(".cc-evs")).containsText("The rota shows every night.");
        keys.enter("button:has-text('Begin the demonstration of " + code + "')");
        assertThat(page.locator("main")).containsText("The demonstration has begun");
    }

    private static void sign(Page page, String code) {
        Keys keys = new Keys(page);
        keys.to("button:has-text('Sign off " + code + "…')").press("Enter");
        keys.enter("dialog[open] button[type='submit']");
        assertThat(page.locator("main")).containsText("Signed off");
    }
}
