package uk.concord.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.meeting.web.MeetingVisits.ADMINISTRATOR;
import static uk.concord.meeting.web.MeetingVisits.CHAIR;
import static uk.concord.meeting.web.MeetingVisits.COORDINATOR;
import static uk.concord.meeting.web.MeetingVisits.HOUSING;

import com.microsoft.playwright.Page;
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
            page.locator("[data-cc-part]").nth(1).click();
            page.keyboard().type("Wants the invented lock changed");
            page.keyboard().press("Escape");
            page.keyboard().press("h");
            assertThat(page.locator(".cc-agenda__item--heard").first()).containsText("Heard");
            assertThat(page).hasURL(Pattern.compile(".*done=hear.*"));
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
