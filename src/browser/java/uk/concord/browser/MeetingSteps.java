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
                    .select("chair", "Colin Sample");
            paper.press("Schedule the meeting");
            String meeting = Address.id(coordinator.page());
            coordinator.look("journey-meeting-scheduled");
            coordinator.page().locator("#case-" + heard.caseId()).check();
            paper.press("Put on the agenda");
            paper.press("Issue agenda and ask for research");
            coordinator.look("journey-meeting-agenda");
            return meeting;
        }
    }

    /** Housing knows the victim: one fact, shared with all who attend; nothing of the others, in one click. */
    void returnResearch() {
        try (Visit housing = Browser.signIn(JourneyCase.HOUSING)) {
            housing.go("meeting/research.xhtml");
            housing.look("journey-research-list");
            Page page = housing.page();
            Paper paper = new Paper(page);
            paper.leave(page.locator("li.cc-work:has-text('" + heard.reference() + "') a:has-text('Answer')"));
            page.locator("[id^='y-']").first().check();
            page.locator("[name^='text-']").first().fill("Tenant since March. Two repair visits, invented.");
            housing.look("journey-research");
            paper.leave(page.locator("button[value^='nothing:']"));
            assertThat(page.locator("li.cc-work:has-text('" + heard.reference() + "')"))
                    .containsText("Returned");
        }
    }

    void begin(Visit chair, String meeting) {
        chair.go("meeting/meeting.xhtml?id=" + meeting);
        Paper paper = new Paper(chair.page());
        paper.press("Begin the meeting");
        chair.look("journey-console-statement");
        chair.page().keyboard().press("Enter");
        assertThat(chair.page().locator(".cc-agenda")).isVisible();
    }

    /** Minutes are saved while they are written; the action is one line; H marks heard: no mouse (S40). */
    void hearByKeyboard(Visit chair) {
        Page page = chair.page();
        chair.look("journey-console");
        page.keyboard().press("."); // from Information to the victim's views
        page.keyboard().type("She wants to sleep at home without fear.");
        page.keyboard().press("Control+s");
        assertThat(page.locator("[data-cc-allsaved]")).containsText("All saved");
        page.keyboard().press("Escape");
        page.keyboard().press("n");
        page.keyboard().type(ACTION + " @Kasia Trial +5wd");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".cc-conacts").last()).containsText(ACTION);
        chair.look("journey-console-action");
        page.keyboard().press("Escape"); // the line is ready for another action
        page.keyboard().press("h");
        assertThat(page.locator("#agenda")).containsText("1 heard");
        chair.look("journey-console-heard");
    }

    void approve(Visit chair, String meeting) {
        chair.go("meeting/meeting.xhtml?id=" + meeting);
        Paper paper = new Paper(chair.page());
        chair.page().locator("[data-cc-open='end-meeting']").click();
        paper.leave(chair.page().locator("dialog[open] button[value='end']"));
        chair.page().locator("[data-cc-open='approve-minutes']").click();
        paper.leave(chair.page().locator("dialog[open] button[value='approve']"));
        assertThat(chair.page().locator("main")).containsText("Minutes approved");
        chair.look("journey-minutes-approved");
    }
}
