package uk.concord.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DL-16, T6: 56 days beginning with the day of publication. */
class StatutoryClockTest {

    private final StatutoryClock clock = new StatutoryClock(LocalDate.of(2018, 7, 19));
    private final WorkingCalendar calendar = CalendarFixture.englandAndWales();

    @Test
    @Tag("S69")
    void theLastDayForTheLetterIsTwelfthSeptemberAndItWasWrittenOnDay48() { // T6
        assertEquals(LocalDate.of(2018, 9, 12), clock.lastDay());
        assertEquals(48, clock.dayNumber(LocalDate.of(2018, 9, 4)));
        assertEquals(1, clock.dayNumber(clock.published()));
    }

    @Test
    void day56IsInTimeAndDay57IsNot() { // s.55, the edge
        assertTrue(clock.isPublishedInTime(LocalDate.of(2018, 9, 12)));
        assertFalse(clock.isPublishedInTime(LocalDate.of(2018, 9, 13)));
    }

    @Test
    void aWeekendDoesNotExtendItSoTheReplyGoesOutOnTheWorkingDayBefore() { // 4.5
        StatutoryClock sunday = new StatutoryClock(LocalDate.of(2026, 11, 2));
        assertEquals(LocalDate.of(2026, 12, 27), sunday.lastDay());
        assertEquals(LocalDate.of(2026, 12, 24), sunday.publishBy(calendar));
        assertEquals(LocalDate.of(2018, 9, 12), clock.publishBy(calendar));
    }

    @ParameterizedTest
    @CsvSource({"34, OK", "35, SOON", "49, SOON", "50, LATE", "56, LATE", "57, LATE"})
    void itWarnsFromDay35AndIsRedFromDay50(int day, ClockState state) { // 4.5
        assertEquals(state, clock.stateOn(clock.dateOf(day)));
    }

    @Test
    void theWordsAlwaysCarryTheDate() { // 4.5
        assertEquals(
                "Day 48 of 56. The last lawful day is Wednesday 12 September 2018",
                clock.words(LocalDate.of(2018, 9, 4)));
        assertEquals("Day 56 of 56. Today is the last lawful day", clock.words(clock.lastDay()));
        assertEquals(
                "Past day 56. The last lawful day was Wednesday 12 September 2018",
                clock.words(LocalDate.of(2018, 9, 13)));
    }
}
