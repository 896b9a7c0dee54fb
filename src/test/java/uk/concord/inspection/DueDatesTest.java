package uk.concord.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3, T4: how due dates follow from publication. */
class DueDatesTest {

    @ParameterizedTest
    @CsvSource({
        "2018-07-19, 3, 2018-10-19",
        "2018-07-19, 6, 2019-01-19",
        "2026-08-31, 6, 2027-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2028-02-29, 12, 2029-02-28",
        "2026-12-31, 2, 2027-02-28"
    })
    void monthsAreCalendarMonths(LocalDate published, int months, LocalDate due) { // T3, 8
        DueDates dates = DueDates.of(published, Map.of("A1", DeadlineRule.fixed(months)), Map.of());
        assertEquals(Optional.of(due), dates.of("A1"));
    }

    @Test
    @Tag("S66")
    void whenTheTriggerIsRecordedCompleteTheOtherGetsADate() {
        Map<String, DeadlineRule> rules = Map.of(
                "E1", DeadlineRule.fixed(6), "E2", DeadlineRule.after("E1", 3), "E3", DeadlineRule.inherited("E2"));
        LocalDate published = LocalDate.of(2018, 7, 19);
        DueDates before = DueDates.of(published, rules, Map.of());
        assertTrue(before.isWaiting("E2"));
        assertTrue(before.isWaiting("E3"));
        DueDates after = DueDates.of(published, rules, Map.of("E1", LocalDate.of(2019, 1, 10)));
        assertEquals(Optional.of(LocalDate.of(2019, 4, 10)), after.of("E2"));
        assertEquals(Optional.of(LocalDate.of(2019, 4, 10)), after.of("E3"));
        assertFalse(after.isWaiting("E2"));
    }

    @Test
    void aTriggerThatNeverCompletesNeverGivesADate() { // 8
        DueDates dates = DueDates.of(LocalDate.of(2018, 7, 19), Map.of("E2", DeadlineRule.after("E1", 3)), Map.of());
        assertTrue(dates.of("E2").isEmpty());
        assertFalse(dates.hasNone("E2"));
    }

    @Test
    void whatTakesItsDateFromOneWithoutADateHasNone() { // T4
        DueDates dates = DueDates.of(
                LocalDate.of(2018, 7, 19),
                Map.of("D1", DeadlineRule.none(), "D2", DeadlineRule.inherited("D1")),
                Map.of());
        assertTrue(dates.hasNone("D2"));
    }

    @Test
    void aCircleGivesNoDateAndIsNamed() {
        DueDates circle = DueDates.of(
                LocalDate.of(2018, 7, 19),
                Map.of("X", DeadlineRule.inherited("Y"), "Y", DeadlineRule.inherited("X"), "Z", DeadlineRule.fixed(1)),
                Map.of());
        assertTrue(circle.of("X").isEmpty());
        assertTrue(circle.isCircular("X"));
        assertFalse(circle.isCircular("Z"));
    }

    @Test
    void aCorrectedPublicationDateMovesAllThatFollowFromIt() { // 8
        Map<String, DeadlineRule> rules = Map.of("A1", DeadlineRule.fixed(3), "B2", DeadlineRule.inherited("A1"));
        DueDates corrected = DueDates.of(LocalDate.of(2018, 7, 20), rules, Map.of());
        assertEquals(Optional.of(LocalDate.of(2018, 10, 20)), corrected.of("B2"));
    }

    @Test
    void theRuleSaysHowItsDateComesAbout() {
        LocalDate published = LocalDate.of(2018, 7, 19);
        assertEquals(
                "3 months from publication on 19 July 2018",
                DeadlineRule.fixed(3).words(published));
        assertEquals("Taken from B1", DeadlineRule.inherited("B1").words(published));
        assertEquals(
                "No deadline was set. It cannot be late; it goes stale",
                DeadlineRule.none().words(published));
        assertEquals("1 month after E1 is complete", DeadlineRule.after("E1", 1).words(published));
        assertEquals("When E1 is complete", DeadlineRule.after("E1", 0).words(published));
    }
}
