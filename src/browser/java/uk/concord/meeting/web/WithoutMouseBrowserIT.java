package uk.concord.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static uk.concord.meeting.web.MeetingVisits.CHAIR;
import static uk.concord.meeting.web.MeetingVisits.COORDINATOR;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.FreshCase;
import uk.concord.browser.Keyboard;
import uk.concord.browser.Visit;

/** A meeting from its empty agenda to its approved minutes, by people who have a keyboard and nothing else. */
class WithoutMouseBrowserIT {
    @Test
    @Tag("S14")
    @Tag("S40")
    void aMeetingGoesFromItsAgendaToItsMinutesByKeyboardAlone() { // 7
        FreshCase first = FreshCase.about("Tabwalk-Sample");
        FreshCase second = FreshCase.about("Arrowby-Sample");
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit chair = Browser.signIn(CHAIR)) {
            String meeting = schedule(coordinator);
            list(coordinator, first);
            new Keyboard(coordinator.page()).to("button[value='agenda']").enter();
            assertThat(coordinator.page().locator("main")).containsText("Agenda issued. Each invited agency");
            list(coordinator, second);
            takeOffAndAddAgain(coordinator, second);
            beginWithoutAChair(coordinator, meeting);

            accept(chair, meeting);
            reorder(chair.page());
            giveAnAction(chair.page());
            hearAndDefer(chair.page());
            approve(chair.page());
            assertThat(chair.page().locator("main")).containsText("Minutes approved");
        }
    }

    private static String schedule(Visit coordinator) {
        coordinator.go("meeting/meetings.xhtml");
        Page page = coordinator.page();
        Keyboard keys = new Keyboard(page).to("main summary").press("Enter").to("#day");
        page.locator("#day")
                .fill(LocalDate.now(ZoneId.of("Europe/London")).plusDays(21).toString());
        keys.to("#venue")
                .type("Room 5, invented")
                .to("button[value='schedule']")
                .enter();
        assertThat(page.locator("main")).containsText("Meeting scheduled");
        return page.url().substring(page.url().indexOf("id=") + 3).substring(0, 36);
    }

    /** The radio of a case says how high its risk is, in words; the arrow keys go from case to case (1.3, 7). */
    private static void list(Visit coordinator, FreshCase one) {
        Page page = coordinator.page();
        Keyboard keys = new Keyboard(page);
        if (page.locator("details:has(#case):not([open])").count() > 0) {
            keys.to("details:has(#case) > summary").press("Enter");
        }
        String radio = "#case-" + one.caseId();
        assertThat(page.locator("label[for='case-" + one.caseId() + "']")).containsText("High risk");
        assertThat(page.locator("label[for='case-" + one.caseId() + "']")).containsText("working day");
        keys.to("input[name='case']").choose(radio);
        assertThat(page.locator(radio)).isChecked();
        keys.to("button[value='list']").enter();
        assertThat(page.locator(".cc-work__name:has-text('" + one.reference() + "')"))
                .isVisible();
    }

    /** Without a reason it stays on; with one it goes, and what was typed is not asked for twice. */
    private static void takeOffAndAddAgain(Visit coordinator, FreshCase one) {
        Page page = coordinator.page();
        Keyboard keys = new Keyboard(page)
                .to("details:has(#off) > summary")
                .press("Enter")
                .to("#off");
        keys.type(page.locator("#off option:has-text('" + one.reference() + "')")
                .innerText()
                .substring(0, 2));
        keys.to("#why").type("Too soon").to("button[value='takeOff']").enter();
        assertThat(page.locator("#why-error")).isVisible();
        assertThat(page.locator("#why")).hasValue("Too soon");
        coordinator.screenshot("meeting-take-off-refused");
        keys.to("#why").press("Control+a").type("Too soon for the victim, invented");
        keys.to("button[value='takeOff']").enter();
        assertThat(page.locator("main")).containsText("The case is off the agenda");
        assertThat(page.locator(".cc-work__name:has-text('" + one.reference() + "')"))
                .hasCount(0);
        coordinator.screenshot("meeting-taken-off");
        coordinator.axe();
        list(coordinator, one);
    }

    /** The console says that there is no chair, refuses what needs one, and leads to where a deputy is named (S14). */
    private static void beginWithoutAChair(Visit coordinator, String meeting) {
        Page page = coordinator.page();
        Keyboard keys = new Keyboard(page);
        keys.to("button[value='begin']").enter();
        assertThat(page.locator("button[value='confidentiality']")).isFocused();
        keys.enter();
        assertThat(page.locator("#case")).isFocused();
        assertThat(page.locator(".cc-con__chair")).containsText("The chair is not here");
        coordinator.screenshot("console-without-chair");
        coordinator.axe();
        page.keyboard().press("h");
        assertThat(page.locator("[data-cc-errors]")).containsText("Name a deputy chair");
        page.reload();
        keys.to(".cc-con__chair a").enter();
        assertThat(page.locator("#deputy")).isVisible();
        keys.to("button[value='deputy']").enter();
        coordinator.go("meeting/console.xhtml?id=" + meeting);
        assertThat(page.locator(".cc-con__chair")).containsText("The deputy chair is not here yet");
    }

    /** The key that accepts leads to the case; what the keys are can be read and left again where one was. */
    private static void accept(Visit chair, String meeting) {
        chair.go("meeting/console.xhtml?id=" + meeting);
        Page page = chair.page();
        Keyboard keys = new Keyboard(page).enter();
        assertThat(page.locator(".cc-con__chair")).hasCount(0);
        assertThat(page.locator("#case")).isFocused();
        keys.press("?");
        assertThat(page.locator("#keys")).isVisible();
        keys.press("Escape");
        assertThat(page.locator("#case")).isFocused();
        keys.press("n", "Escape", "?", "Escape");
        assertThat(page.locator("[data-cc-open='keys']")).isFocused();
    }

    /** The second becomes the first, and the focus goes with it. */
    private static void reorder(Page page) {
        Keyboard keys = new Keyboard(page);
        String moved = page.locator("[data-cc-item]").nth(1).getAttribute("data-cc-item");
        keys.to("[data-cc-item='" + moved + "'] a").press("Alt+ArrowUp");
        assertThat(page.locator("[data-cc-item]").first()).hasAttribute("data-cc-item", moved);
        assertThat(page.locator("[data-cc-item='" + moved + "'] a")).isFocused();
        keys.press("Alt+ArrowUp"); // at the top it stays
        assertThat(page.locator("[data-cc-item]").first()).hasAttribute("data-cc-item", moved);
        keys.press("Shift+Tab").to("[data-cc-reorder]").press("Enter");
        keys.to("button[value='down:" + moved + "']").enter();
        assertThat(page.locator("[data-cc-item]").nth(1)).hasAttribute("data-cc-item", moved);
        assertThat(page.locator("button[value='up:" + moved + "']")).isFocused();
        keys.to("[data-cc-reorder]").press("Enter");
    }

    private static void giveAnAction(Page page) {
        Keyboard keys = new Keyboard(page).press("n");
        assertThat(page.locator("#words")).isFocused();
        keys.type("Ring the invented landlord @Northmere City Council +5wd");
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() < 300,
                () -> page.keyboard().press("Control+Enter"));
        assertThat(page.locator("#actions")).containsText("Ring the invented landlord");
        assertThat(page.locator("#words")).isFocused();
        keys.press("Escape");
    }

    private static void hearAndDefer(Page page) {
        Keyboard keys = new Keyboard(page).press(".");
        keys.type("Wants the invented lock changed").press("Escape", "h");
        assertThat(page.locator("#agenda .cc-con__bar")).containsText("1 heard");
        assertThat(page.locator("#case")).isFocused();
        keys.press("d").to("#reason").type("Out of time, invented");
        keys.to("button[value='defer']").enter();
        assertThat(page.locator("#agenda .cc-con__bar")).containsText("1 deferred");
        assertThat(page.locator("[data-cc-allheard]")).isFocused();
    }

    private static void approve(Page page) {
        Keyboard keys = new Keyboard(page).enter();
        keys.to("[data-cc-open='end-meeting']").press("Enter");
        keys.to("button[value='end']").enter();
        keys.to("[data-cc-open='approve-minutes']").press("Enter");
        keys.to("button[value='approve']").enter();
    }
}
