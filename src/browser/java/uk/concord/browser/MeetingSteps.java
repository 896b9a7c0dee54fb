package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** A meeting that hears the case of the journey, from the day it is arranged to its approved minutes. */
record MeetingSteps(JourneyCase heard) {
    static final String ACTION = "Move her to another flat";

    /** The coordinator arranges it in time for research, puts the case on the agenda and asks for research. */
    String arrange() {
        try (Visit coordinator = Browser.signIn(JourneyCase.COORDINATOR)) {
            coordinator.go("meeting/meetings.xhtml");
            coordinator.page().locator("summary").last().click();
            Paper paper = new Paper(coordinator.page());
            paper.write("day", LocalDate.now(Address.LONDON).plusDays(14).toString())
                    .write("venue", "Room 2, invented")
                    .press("Schedule the meeting");
            String meeting = Address.id(coordinator.page());
            coordinator.look("journey-meeting-scheduled");
            paper.select("case", heard.reference()).press("Put on the agenda");
            paper.press("Issue agenda and ask for research");
            coordinator.look("journey-meeting-agenda");
            return meeting;
        }
    }

    /** Housing knows nobody: one click says so, and it counts as returned (S38). */
    void returnNothingKnown() {
        try (Visit housing = Browser.signIn(JourneyCase.HOUSING)) {
            housing.go("meeting/research.xhtml");
            housing.look("journey-research-list");
            Paper paper = new Paper(housing.page());
            paper.leave(housing.page().locator(row("Answer")));
            housing.look("journey-research");
            paper.press("Nothing known about");
            assertThat(housing.page().locator("main")).containsText("Returned: nothing known");
            housing.go("meeting/research.xhtml");
            assertThat(housing.page().locator("li.cc-work:has-text('" + heard.reference() + "')"))
                    .containsText("Nothing known");
        }
    }

    private String row(String verb) {
        return "li.cc-work:has-text('" + heard.reference() + "') a.cc-btn:has-text('" + verb + "')";
    }

    void begin(Visit chair, String meeting) {
        chair.go("meeting/meeting.xhtml?id=" + meeting);
        Paper paper = new Paper(chair.page());
        paper.press("Begin the meeting");
        chair.go("meeting/meeting.xhtml?id=" + meeting);
        chair.look("journey-meeting-confidentiality");
        paper.press("I accept");
        chair.look("journey-meeting-in-session");
        paper.follow("Open the console");
    }

    /** Minutes are saved while they are written; the action is written in one line; H marks heard: no mouse (S40). */
    void hearByKeyboard(Visit chair) {
        Page page = chair.page();
        chair.look("journey-console");
        page.locator("body").press("m");
        page.keyboard().type("She wants to sleep at home without fear.");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".cc-minutes__part:visible [data-cc-save]")).containsText("Saved");
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.keyboard().type(ACTION + " @Harb +5wd");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".cc-conacts").last()).containsText(ACTION);
        chair.look("journey-console-action");
        page.locator("body").press("h");
        assertThat(page.locator("#agenda")).containsText("1 heard");
        chair.look("journey-console-heard");
    }

    void approve(Visit chair, String meeting) {
        chair.go("meeting/meeting.xhtml?id=" + meeting);
        Paper paper = new Paper(chair.page());
        paper.press("End the meeting");
        chair.page().locator("[data-cc-open='approve-minutes']").click();
        chair.look("journey-minutes-approve");
        paper.leave(chair.page().locator("dialog[open] button[value='approve']"));
        chair.look("journey-minutes-approved");
    }
}
