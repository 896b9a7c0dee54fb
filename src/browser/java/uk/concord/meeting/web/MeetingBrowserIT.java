package uk.concord.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.meeting.web.MeetingVisits.ADMINISTRATOR;
import static uk.concord.meeting.web.MeetingVisits.CHAIR;
import static uk.concord.meeting.web.MeetingVisits.HOUSING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class MeetingBrowserIT {
    @Test
    @Tag("S47")
    void approvedMinutesOfferAnAddendumAndNothingElse() { // 3.9
        try (Visit chair = Browser.signIn(CHAIR)) {
            String meeting = MeetingVisits.past(chair);
            chair.go("meeting/meeting.xhtml?id=" + meeting);
            chair.screenshot("meeting-minutes");
            chair.axe();

            assertThat(chair.page().locator("button[value^='add:']").first()).hasText("Add the addendum");
            assertThat(chair.page().locator("button[value='approve']")).hasCount(0);
            chair.go("meeting/console.xhtml?id=" + meeting);
            assertThat(chair.page().locator("textarea:not([readonly]).cc-minutes__text"))
                    .hasCount(0);
        }
    }

    @Test
    @Tag("S47")
    void anEmptyAddendumIsRefusedWithItsFieldInSight() { // 7
        try (Visit chair = Browser.signIn(CHAIR)) {
            chair.go("meeting/meeting.xhtml?id=" + MeetingVisits.past(chair));
            chair.page().locator("summary:has-text('Add an addendum')").first().click();

            chair.page().locator("button[value^='add:']").first().click();

            assertThat(chair.page().locator("details[open] .cc-error").first()).isVisible();
        }
    }

    @Test
    void aRepresentativeReadsTheMinutesOfTheirCasesOnly() { // 1.3
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go("meeting/meeting.xhtml?id=" + MeetingVisits.past(housing));

            assertThat(housing.page().locator(".cc-card .cc-ref").first()).isVisible();
            assertThat(housing.page().locator("button[value^='add:']")).hasCount(0);
        }
    }

    @Test
    void whoHoldsNoCaseRoleFindsNoMeeting() { // 1.3
        try (Visit administrator = Browser.signIn(ADMINISTRATOR);
                Visit chair = Browser.signIn(CHAIR)) {
            String meeting = MeetingVisits.past(chair);

            assertEquals(404, administrator.go("meeting/meetings.xhtml"));
            assertEquals(404, administrator.go("meeting/meeting.xhtml?id=" + meeting));
        }
    }
}
