package uk.concord.browser;

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
    void theLeadSignsOffWhatIsDemonstrated() {
        try (Visit lead = Browser.signIn(PlanSteps.LEAD)) {
            PlanSteps.signOff(lead);
        }
    }
}
