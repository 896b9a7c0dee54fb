package uk.concord.meeting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.meeting.web.MeetingVisits.COORDINATOR;
import static uk.concord.meeting.web.MeetingVisits.HOUSING;
import static uk.concord.meeting.web.MeetingVisits.POLICE;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.browser.Browser;
import uk.concord.browser.Visit;

class ResearchBrowserIT {
    private static String firstRequest(Visit visit) {
        visit.go("meeting/research.xhtml");
        String href = visit.page().locator("a.cc-work__name").first().getAttribute("href");
        return "meeting/research.xhtml?id=" + href.substring(href.indexOf("id=") + 3);
    }

    @Test
    void theFormCanBeUsedByAnybody() { // 7
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go(firstRequest(housing));
            housing.screenshot("research");

            housing.axe();
            assertThat(housing.page().locator("h1")).containsText("Your agency’s research");
        }
    }

    @Test
    @Tag("S39")
    void aFormThatWasLeftEmptyIsRefusedBesideEachPerson() { // 2.9
        try (Visit housing = Browser.signIn(HOUSING)) {
            housing.go(firstRequest(housing));
            int people = housing.page().locator(".cc-rcard").count();

            housing.page().locator("button[value='return']").click();

            assertThat(housing.page().locator(".cc-rcard .cc-error")).hasCount(people);
            assertThat(housing.page().locator("main")).not().containsText("Research returned");
        }
    }

    @Test
    @Tag("S10")
    void theRequestOfAnotherAgencyIsNotFound() { // 1.4
        try (Visit housing = Browser.signIn(HOUSING);
                Visit police = Browser.signIn(POLICE);
                Visit coordinator = Browser.signIn(COORDINATOR)) {
            String request = firstRequest(housing);

            assertEquals(404, police.go(request));
            assertEquals(404, coordinator.go(request));
        }
    }
}
