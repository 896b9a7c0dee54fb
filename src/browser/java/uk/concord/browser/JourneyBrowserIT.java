package uk.concord.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JourneyBrowserIT {
    @Test
    void referral() {
        JourneyCase c = JourneyCase.open();
        System.out.println(c);
    }
}
