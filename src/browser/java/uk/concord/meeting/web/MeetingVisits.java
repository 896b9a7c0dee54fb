package uk.concord.meeting.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import uk.concord.browser.Visit;

/** Who holds the meetings of the worked example, and the way to them. */
final class MeetingVisits {
    static final String COORDINATOR = "coordinator@council.northmere.example";
    static final String CHAIR = "chair@council.northmere.example";
    static final String HOUSING = "rep@harbourhomes.example";
    static final String POLICE = "rep@police.northmere.example";
    static final String ADMINISTRATOR = "admin@concord.northmere.example";

    private MeetingVisits() {}

    /** The id of the meeting with approved minutes. */
    static String past(Visit visit) {
        visit.go("meeting/meetings.xhtml");
        return id(visit.page().locator("li:has-text('Minutes approved') a.cc-work__name"));
    }

    /** The id of the meeting to come. */
    static String coming(Visit visit) {
        visit.go("meeting/meetings.xhtml");
        return id(visit.page().locator("a.cc-work__name"));
    }

    private static String id(Locator links) {
        String href = links.first().getAttribute("href");
        return href.substring(href.indexOf("id=") + 3);
    }

    /** Signs in once more in another tab; the sign-in is the browser's, so that the first tab has it too. */
    static void signInAgain(Page tab, String email) {
        tab.navigate("sign-in.xhtml");
        tab.locator("[id='form:email']").fill(email);
        tab.locator("[id='form:password']").fill("Northmere-demonstration-1");
        tab.locator("[id='form:sign-in']").click();
        tab.waitForLoadState();
    }

    static void press(Page page, String button) {
        page.locator("button[value='" + button + "']").first().click();
        page.waitForLoadState();
    }
}
