package uk.concord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole thread through the pages, each person at their own, with an agency watching that is not invited. */
class JourneyBrowserIT {
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
    @Tag("S4")
    @Tag("S40")
    @Tag("S45")
    void fromTheReferralToTheMinutesAndTheActionNobodyElseSeesAnything() { // section 5 of the issue
        JourneyCase referred = JourneyCase.open();
        MeetingSteps meeting = new MeetingSteps(referred);
        try (Onlookers onlookers = new Onlookers();
                Visit chair = Browser.signIn(JourneyCase.CHAIR);
                Visit housing = Browser.signIn(JourneyCase.HOUSING)) {
            onlookers.seeNothingOf(referred);
            String id = meeting.arrange();
            String page = "meeting/meeting.xhtml?id=" + id;
            onlookers.seeNothingOf(referred, page, "meeting/case-research.xhtml?id=" + referred.caseId());
            meeting.returnResearch();
            onlookers.seeNothingOf(referred, page);
            meeting.begin(chair, id);
            meeting.hearByKeyboard(chair);
            onlookers.seeNothingOf(referred, page, "meeting/console.xhtml?id=" + id);

            ActionSteps action = new ActionSteps(housing);
            action.accept();
            action.beginOnAPhone();
            onlookers.seeNothingOf(referred);
            action.completeWithEvidenceOnAPhone();
            meeting.approve(chair, id);
            onlookers.seeNothingOf(referred, page);
        }
    }

    @Test
    @Tag("S24")
    void withoutConsentAReferralGoesOnlyWithItsRecord() { // L-04
        try (Visit practitioner = Browser.signIn(JourneyCase.PRACTITIONER)) {
            ReferralSteps steps = new ReferralSteps(practitioner, "Refusing-Sample");
            String referral = steps.start();
            steps.answerAllBut(referral);

            steps.shareWithoutConsent(referral);

            assertEquals(200, practitioner.go("referral/referral.xhtml?id=" + referral));
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
