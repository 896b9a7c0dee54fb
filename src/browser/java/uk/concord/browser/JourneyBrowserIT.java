package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole thread through the pages, each person at their own, with an agency watching that is not invited. */
class JourneyBrowserIT {
    private static final String[] WHERE_A_CASE_COULD_SHOW = {
        "my-work.xhtml",
        "casework/cases.xhtml",
        "meeting/meetings.xhtml",
        "meeting/research.xhtml",
        "action/actions.xhtml",
        "inbox.xhtml"
    };

    @Test
    @Tag("S1")
    @Tag("S23")
    @Tag("S24")
    void theInvitedRepresentativeSeesThePersonAsTheyWereReferred() {
        try (Visit housing = Browser.signIn(JourneyCase.HOUSING)) {
            assertEquals(200, housing.go(JourneyCase.open().address()));

            assertThat(housing.page().locator("h1")).hasText(JourneyCase.VICTIM);
            housing.look("journey-case-housing");
            housing.go(JourneyCase.open().address() + "&tab=people");
            assertThat(housing.page().locator("main")).containsText("A tall man in a grey coat");
            housing.look("journey-case-people");
        }
    }

    @Test
    @Tag("S2")
    @Tag("S3")
    void anAgencyThatIsNotInvitedFindsNothing() {
        try (Visit health = Browser.signIn(JourneyCase.HEALTH)) {
            new Leak(health, JourneyCase.open())
                    .findsNothingAtItsAddress()
                    .findsNothingBySearching()
                    .findsNothingIn(WHERE_A_CASE_COULD_SHOW);
        }
    }

    @Test
    @Tag("S10")
    void theReferrerSeesTheDecisionAndNotTheCase() {
        JourneyCase referred = JourneyCase.open();
        try (Visit practitioner = Browser.signIn(JourneyCase.PRACTITIONER)) {
            assertEquals(200, practitioner.go("referral/referral.xhtml?id=" + referred.referralId()));
            practitioner.look("journey-referral-decided");

            new Leak(practitioner, referred).findsNothingAtItsAddress();
        }
    }

    @Test
    @Tag("S4")
    void theCommissionersOfficerFindsNoCase() {
        try (Visit officer = Browser.signIn(PlanSteps.OFFICER)) {
            new Leak(officer, JourneyCase.open()).findsNothingAtItsAddress();
        }
    }

    @Test
    void afterSignOutGoingBackShowsNothingOfACase() {
        try (Visit housing = Browser.signIn(JourneyCase.HOUSING)) {
            housing.go(JourneyCase.open().address());
            housing.signOut();

            housing.page().goBack();

            assertFalse(housing.page().content().contains(JourneyCase.VICTIM));
        }
    }

    @Test
    void twoTabsKeepTwoCasesApart() {
        JourneyCase first = JourneyCase.open();
        try (Visit coordinator = Browser.signIn(JourneyCase.COORDINATOR)) {
            coordinator.go("casework/cases.xhtml");
            String other = coordinator
                    .page()
                    .locator("main tbody th a:not([href*='" + first.caseId() + "'])")
                    .first()
                    .getAttribute("href");
            coordinator.go("casework/add-update.xhtml?id=" + first.caseId());
            Page second = coordinator.secondTab();
            second.navigate("casework/add-update.xhtml?id=" + Address.id(other));

            assertThat(coordinator.page().locator("main")).containsText(first.reference());
            assertThat(second.locator("main")).not().containsText(first.reference());
        }
    }
}
