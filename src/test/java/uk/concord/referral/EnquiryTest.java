package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.deadline.CalendarFixture.london;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.concord.deadline.CalendarFixture;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.risk.RiskLevel;

class EnquiryTest {
    private static final WorkingCalendar CALENDAR = CalendarFixture.englandAndWales();
    private static final Instant DUE = london("2026-11-25T17:00");

    @Test
    void theWorkingDaysThatWereLeftStillStandAfterAPause() { // 2.2
        Enquiry.Pause pause = new Enquiry.Pause(london("2026-11-24T10:00"), london("2026-12-01T09:00"));

        assertEquals(london("2026-12-02T17:00"), pause.resumed(RiskLevel.MEDIUM, DUE, CALENDAR));
    }

    @Test
    void theClockOfAHighRiskReferralNeverStandsStill() { // 2.2
        Enquiry.Pause pause = new Enquiry.Pause(london("2026-11-24T10:00"), london("2026-12-01T09:00"));

        assertEquals(DUE, pause.resumed(RiskLevel.HIGH, DUE, CALENDAR));
    }

    @Test
    void aPauseThatBeganAfterTheDueDayLeavesNoDay() { // 2.2
        Enquiry.Pause pause = new Enquiry.Pause(london("2026-11-27T10:00"), london("2026-12-01T09:00"));

        assertEquals(london("2026-12-01T17:00"), pause.resumed(RiskLevel.MEDIUM, DUE, CALENDAR));
    }

    @Test
    void aReplyAfterHoursCountsFromTheNextWorkingDay() { // 2.2, S26
        Enquiry.Pause pause = new Enquiry.Pause(london("2026-11-24T10:00"), london("2026-11-27T18:00"));

        assertEquals(london("2026-12-01T17:00"), pause.resumed(RiskLevel.MEDIUM, DUE, CALENDAR));
    }
}
