package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Those who must see nothing, however far the case is: an agency that is not invited, and the police commissioner's office. */
final class Onlookers implements AutoCloseable {
    private static final String[] WHERE_A_CASE_COULD_SHOW = {
        "my-work.xhtml",
        "casework/cases.xhtml",
        "meeting/meetings.xhtml",
        "meeting/research.xhtml",
        "action/actions.xhtml",
        "inbox.xhtml"
    };
    private static final String[] WHERE_A_PERSON_COULD_SHOW = {"my-work.xhtml", "plan/plan.xhtml", "inbox.xhtml"};

    private final Visit health = Browser.signIn(JourneyCase.HEALTH);
    private final Visit officer = Browser.signIn(PlanSteps.OFFICER);

    /** After each step: list, search, address, inbox and my work of the agency, and what the office reads. */
    void seeNothingOf(JourneyCase hidden, String... addresses) {
        new Leak(health, hidden)
                .findsNothingAtItsAddress()
                .findsNothingBySearching()
                .findsNothingIn(WHERE_A_CASE_COULD_SHOW);
        new Leak(officer, hidden).findsNothingAtItsAddress().findsNothingIn(WHERE_A_PERSON_COULD_SHOW);
        for (String address : addresses) {
            assertEquals(404, health.go(address), address);
            assertEquals(404, officer.go(address), address);
        }
    }

    /** Before there is a case there is a referral, and it is its referrer's and the coordinator's. */
    void seeNothingOfTheReferral(String referral) {
        for (Visit onlooker : new Visit[] {health, officer}) {
            for (String view : new String[] {"tasks", "check", "referral"}) {
                assertEquals(404, onlooker.go("referral/" + view + ".xhtml?id=" + referral), view);
            }
            assertEquals(404, onlooker.go("triage/triage.xhtml?id=" + referral));
            onlooker.go("my-work.xhtml");
            assertFalse(onlooker.page().content().contains(JourneyCase.VICTIM));
        }
    }

    @Override
    public void close() {
        health.close();
        officer.close();
    }
}
