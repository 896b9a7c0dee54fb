package uk.concord.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DL-13, 2.7: twelve calendar months after the last accepted referral, inclusive. */
class MonitoringWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2027-03-10, true", // S29
        "2026-03-10, 2027-03-11, false", // S30
        "2026-03-10, 2026-03-10, true",
        "2026-03-10, 2026-03-09, false",
        "2028-02-29, 2029-02-28, true",
        "2028-02-29, 2029-03-01, false"
    })
    void theTwelveMonthDayItselfIsInside(LocalDate referral, LocalDate incident, boolean inside) { // DL-13
        assertEquals(inside, new MonitoringWindow(referral).includes(incident));
    }
}
