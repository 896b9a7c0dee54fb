package uk.concord.plan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class PlanBrowserIT {
    private static final String OFFICER = "performance@commissioner.northmere.example";
    private static final String POLICE = "owner@police.northmere.example";
    private static final String PLAN = "plan/plan.xhtml";

    @Test
    void thePlanCanBeUsedByEverybodyWhoReadsIt() {
        try (Visit officer = Browser.signIn(OFFICER)) {
            assertEquals(200, officer.go(PLAN));
            officer.screenshot("plan");

            officer.axe();
        }
    }

    @Test
    void eachFigureOpensAListOfAsMany() { // DESIGN-PLAN: a figure is a link
        try (Visit officer = Browser.signIn(OFFICER)) {
            officer.go(PLAN);
            List<Locator> tiles = officer.page().locator("a.cc-tile").all();
            for (int place = 0; place < tiles.size(); place++) {
                officer.go(PLAN);
                Locator tile = officer.page().locator("a.cc-tile").nth(place);
                String figure = tile.locator(".cc-tile__figure").innerText();
                tile.click();

                assertThat(officer.page().locator("h1 .cc-badge")).hasText(figure);
            }
        }
    }

    @Test
    @Tag("S65")
    void nobodyIsOfferedToDeliverWhatNationalBodiesOwn() { // T5
        try (Visit police = Browser.signIn(POLICE)) {
            police.go(PLAN);
            police.page().locator("a.cc-strong:has-text('E1 ')").click();
            assertThat(police.page().locator("main")).containsText("National bodies own this");
            String id = police.page().url().replaceFirst(".*id=", "").replaceFirst("[#&].*", "");

            assertEquals(404, police.go("plan/update-round.xhtml?id=" + id));
        }
    }

    @Test
    @Tag("S67")
    void deliveredWithoutEvidenceIsRefusedOnThePage() { // rule 9
        try (Visit police = Browser.signIn(POLICE)) {
            open(police, "L3.1");
            police.page().locator("[id='say:deliver']").click();

            assertThat(police.page().locator(".cc-errors")).containsText("Add evidence first");
        }
    }

    @Test
    void evidenceThatIsRefusedOpensItsFoldAndLosesNothingTyped() { // 7
        try (Visit police = Browser.signIn(POLICE)) {
            open(police, "D1.1");
            Page page = police.page();
            page.locator("[id='say:word']").fill("Two of five shifts are briefed.");
            page.locator("summary:has-text('Add evidence')").click();

            page.locator("[id='say:send']").click();

            assertThat(page.locator("[id='say:title']")).isVisible();
            assertThat(page.locator(".cc-errors")).containsText("Enter the date of the evidence");
            assertThat(page.locator(".cc-errors")).not().containsText("Choose what you say");
            assertThat(page.locator("[id='say:word']")).hasValue("Two of five shifts are briefed.");
        }
    }

    @Test
    void sendingEvidenceKeepsTheAnswerThatIsBeingTyped() { // 7
        try (Visit police = Browser.signIn(POLICE)) {
            open(police, "D1.1");
            Page page = police.page();
            page.locator("[name$=':say'][value='SAME']").check();
            page.locator("[id='say:word']").fill("Two of five shifts are briefed.");
            page.locator("summary:has-text('Add evidence')").click();
            LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
            page.locator("[id='say:title']").fill("Briefing sheet, invented");
            page.locator("[id='say:text']").fill("Both sides of one page.");
            page.locator("[id$='evidenceDate:day']").fill(Integer.toString(today.getDayOfMonth()));
            page.locator("[id$='evidenceDate:month']").fill(Integer.toString(today.getMonthValue()));
            page.locator("[id$='evidenceDate:year']").fill(Integer.toString(today.getYear()));
            page.locator("[id='say:namesNobody']").check();

            page.locator("[id='say:send']").click();

            assertThat(page.locator("main")).containsText("The evidence is sent");
            assertThat(page.locator("[id='say:word']")).hasValue("Two of five shifts are briefed.");
            assertThat(page.locator("[name$=':say'][value='SAME']")).isChecked();
        }
    }

    @Test
    @Tag("S68")
    void anOwnerIsNotOfferedToSignOff() { // 1.2
        try (Visit police = Browser.signIn(POLICE)) {
            police.go(PLAN);
            police.page().locator("a.cc-strong:has-text('A1 ')").click();

            assertEquals(0, police.page().locator("#sign").count());
            assertEquals(0, police.page().locator("#decide").count());
        }
    }

    @Test
    void anUnansweredCardAsksWhatIsSaid() {
        try (Visit police = Browser.signIn(POLICE)) {
            open(police, "D1.1");
            police.page().locator("[id='say:save']").click();

            assertThat(police.page().locator(".cc-errors")).containsText("Choose what you say");
            police.axe();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rep@council.northmere.example, plan/update-round.xhtml",
        "rep@council.northmere.example, plan/import.xhtml",
        "owner@police.northmere.example, plan/import.xhtml",
        "performance@commissioner.northmere.example, plan/update-round.xhtml",
        "practitioner@council.northmere.example, plan/plan.xhtml",
        "admin@concord.northmere.example, plan/plan.xhtml",
        "rep@seaview.example, plan/plan.xhtml"
    })
    void whatIsNotForThemIsNotThere(String email, String view) { // 1.3
        try (Visit somebody = Browser.signIn(email)) {
            assertEquals(404, somebody.go(view));
        }
    }

    @ParameterizedTest
    @Tag("S4")
    @ValueSource(
            strings = {
                "casework/cases.xhtml",
                "triage/triage.xhtml",
                "referral/referrals.xhtml",
                "meeting/meetings.xhtml"
            })
    void fromThePlanNoWayLeadsToAPerson(String view) { // rule 2
        try (Visit officer = Browser.signIn(OFFICER)) {
            assertEquals(404, officer.go(view));
        }
    }

    @Test
    void aPlanThatIsNotThereAndAWordThatIsNoIdReadTheSame() {
        try (Visit officer = Browser.signIn(OFFICER)) {
            assertEquals(404, officer.go(PLAN + "?id=00000000-0000-7000-8000-000000000000"));
            String absent = officer.page().locator("main").innerText();

            assertEquals(404, officer.go(PLAN + "?id=nonsense"));
            assertEquals(absent, officer.page().locator("main").innerText());
        }
    }

    private static void open(Visit visit, String code) {
        visit.go("plan/update-round.xhtml");
        Page page = visit.page();
        Locator link = page.locator("#u" + code.replace(".", "\\.") + " a.cc-btn");
        if (link.count() > 0) {
            link.click();
        }
    }
}
