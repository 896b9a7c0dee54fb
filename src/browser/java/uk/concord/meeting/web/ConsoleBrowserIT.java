package uk.concord.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.meeting.web.MeetingVisits.ADMINISTRATOR;
import static uk.concord.meeting.web.MeetingVisits.CHAIR;
import static uk.concord.meeting.web.MeetingVisits.COORDINATOR;
import static uk.concord.meeting.web.MeetingVisits.HOUSING;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

/** The coming meeting of the example is begun and its first case heard; what must not work is tried on the way. */
class ConsoleBrowserIT {
    private static void begin(Visit coordinator, String meeting) {
        coordinator.go("meeting/meeting.xhtml?id=" + meeting);
        if (coordinator.page().locator("[data-cc-open='issue-pack']").count() > 0) {
            coordinator.page().locator("[data-cc-open='issue-pack']").click();
            MeetingVisits.press(coordinator.page(), "pack");
        }
        if (coordinator.page().locator("button[value='begin']").count() > 0) {
            MeetingVisits.press(coordinator.page(), "begin");
        }
    }

    private static Page console(Visit visit, String meeting) {
        visit.go("meeting/console.xhtml?id=" + meeting);
        Page page = visit.page();
        if (page.locator("button[value='confidentiality']").count() > 0) {
            assertThat(page.locator(".cc-agenda")).hasCount(0); // S43
            MeetingVisits.press(page, "confidentiality");
        }
        return page;
    }

    @Test
    @Tag("S40")
    @Tag("S42")
    @Tag("S43")
    @Tag("S51")
    @Tag("S56")
    void aCaseIsHeardByKeyboardAndNothingIsLost() { // 7
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit chair = Browser.signIn(CHAIR)) {
            String meeting = MeetingVisits.coming(coordinator);
            begin(coordinator, meeting);
            Page page = console(chair, meeting);
            chair.axe();

            page.keyboard().press("h");
            assertThat(page.locator("[data-cc-errors]")).containsText("victim’s views");

            bothWrite(page, console(coordinator, meeting));

            chair.go("meeting/console.xhtml?id=" + meeting);
            askToAlertWithoutTheTick(page);
            hearTheRest(page);
        }
    }

    /** What may alert is refused beside its tick, and the line that was typed stays; then the line is cleared (S56). */
    private static void askToAlertWithoutTheTick(Page page) {
        page.keyboard().press("n");
        page.keyboard().type("Visit the invented neighbour @Northmere Police +5wd");
        page.locator("[data-cc-alerts]").focus();
        page.keyboard().press("Space");
        page.locator("[data-cc-add]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#riskConsidered-error")).isVisible();
        assertThat(page.locator("#words")).hasValue(Pattern.compile("Visit the invented neighbour.*"));
        page.locator("#words").fill("");
        page.keyboard().press("Escape");
    }

    /** Case after case without a mouse: the views, an end, the next one; and one is taken back (S40). */
    private static void hearTheRest(Page page) {
        int cases = page.locator("[data-cc-item]").count();
        for (int heard = page.locator(".cc-agenda__item--heard").count(); heard < cases; heard++) {
            page.keyboard().press("v");
            assertThat(page.locator("#t3")).isFocused();
            page.keyboard().press(".");
            page.keyboard().type("Wants the invented lock changed");
            page.keyboard().press("Escape");
            page.keyboard().press("h");
            assertThat(page.locator("#agenda .cc-con__bar")).containsText((heard + 1) + " heard");
        }
        page.keyboard().press("u");
        assertThat(page.locator("#agenda .cc-con__bar")).containsText((cases - 1) + " heard");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
    }

    @Test
    @Tag("S14")
    void aChairSaysWhatElseKeepsThemFromTheCase() { // 1.5
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit chair = Browser.signIn(CHAIR)) {
            String meeting = MeetingVisits.coming(coordinator);
            begin(coordinator, meeting);
            Page page = console(chair, meeting);
            page.locator("[data-cc-open='aside']").first().click();
            page.locator("#conflict").selectOption("OTHER");
            page.locator("button[value='aside']").click();

            assertThat(page.locator("#because-error")).containsText("Say what it is");
            assertThat(page.locator("#conflict")).hasValue("OTHER");
            chair.axe();
        }
    }

    @Test
    @Tag("S41")
    void whatIsBeingWrittenWhenTheSessionEndsIsSavedAfterSigningInAgain() { // 6
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit chair = Browser.signIn(CHAIR)) {
            String meeting = MeetingVisits.coming(coordinator);
            begin(coordinator, meeting);
            Page page = console(chair, meeting);
            page.locator("[data-cc-part]").nth(3).click();
            page.context().clearCookies();
            page.keyboard().type("The stairs are dark, invented");
            page.keyboard().press("Control+s");
            assertThat(visible(page)).containsText("signed out");

            MeetingVisits.signInAgain(chair.secondTab(), CHAIR);

            assertThat(visible(page))
                    .containsText("Saved ", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
            page.reload();
            assertThat(page.locator(".cc-minutes__text").nth(3)).hasValue(Pattern.compile(".*The stairs are dark.*"));
        }
    }

    /** Both begin from the same empty part; the second save shows both texts. */
    private static void bothWrite(Page chair, Page coordinator) {
        write(coordinator, "Harm at the door is likely");
        assertThat(visible(coordinator)).containsText("Saved");
        write(chair, "Fire is likely");
        assertThat(chair.locator("[data-cc-wording]")).containsText("Fire is likely");
        assertThat(chair.locator("[data-cc-partbox]:not([hidden]) textarea")).hasValue("Harm at the door is likely");
        chair.locator("[data-cc-take]").click();
        assertThat(chair.locator("[data-cc-wording]")).hasCount(0);
    }

    private static void write(Page page, String words) {
        page.locator("[data-cc-partbox]:not([hidden]) textarea").fill(words);
        page.keyboard().press("Control+s");
    }

    private static com.microsoft.playwright.Locator visible(Page page) {
        return page.locator("[data-cc-partbox]:not([hidden]) [data-cc-kept]");
    }

    @Test
    void nobodyButThoseWhoRunTheMeetingOpensItsConsole() { // 1.2
        try (Visit coordinator = Browser.signIn(COORDINATOR);
                Visit housing = Browser.signIn(HOUSING);
                Visit administrator = Browser.signIn(ADMINISTRATOR)) {
            String meeting = MeetingVisits.coming(coordinator);

            assertEquals(404, housing.go("meeting/console.xhtml?id=" + meeting));
            assertEquals(404, administrator.go("meeting/console.xhtml?id=" + meeting));
            assertEquals(404, coordinator.go("meeting/console.xhtml?id=01900000-0000-7000-8000-000000000000"));
        }
    }
}
