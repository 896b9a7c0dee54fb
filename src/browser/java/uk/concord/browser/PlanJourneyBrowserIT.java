package uk.concord.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan through the pages, from a number to its list and from an owner's evidence to the sign-off. */
class PlanJourneyBrowserIT {
    @Test
    void aNumberOfThePlanOpensItsList() {
        try (Visit officer = Browser.signIn(PlanSteps.OFFICER)) {
            PlanSteps.openTheListBehindANumber(officer);
        }
    }

    @Test
    @Tag("S67")
    @Tag("S68")
    void evidenceIsJudgedByOneAndSignedOffByAnother() { // 4.3
        try (Visit owner = Browser.signIn(PlanSteps.OWNER)) {
            PlanSteps.deliverWithEvidence(owner);
        }
        try (Visit officer = Browser.signIn(PlanSteps.OFFICER)) {
            PlanSteps.judge(officer);
        }
        try (Visit lead = Browser.signIn(PlanSteps.LEAD)) {
            PlanSteps.cannotSignYet(lead);
            PlanSteps.signOff(lead);
            PlanSteps.openTheListBehindANumber(lead);
        }
    }
}
