package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JourneyBrowserIT {
    @Test
    void referral() {
        JourneyCase c = JourneyCase.open();
        System.out.println(c);
        MeetingSteps steps = new MeetingSteps(c);
        String meeting = steps.arrange();
        System.out.println(meeting);
        steps.returnNothingKnown();
        try (Visit chair = Browser.signIn(JourneyCase.CHAIR)) {
            steps.begin(chair, meeting);
            steps.hearByKeyboard(chair);
            steps.approve(chair, meeting);
        }
    }
    @Test
    void leak() {
        try (Visit health = Browser.signIn(JourneyCase.HEALTH)) {
            new Leak(health, JourneyCase.open()).findsNothingAtItsAddress().findsNothingBySearching().findsNothingIn("my-work.xhtml","meeting/meetings.xhtml","meeting/research.xhtml","action/actions.xhtml","casework/cases.xhtml", "inbox.xhtml");
        }
    }
}
