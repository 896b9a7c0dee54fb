package uk.concord.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.deadline.CalendarFixture.london;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks in words: "Overdue 3 working days", never "-3d". */
class ClockfaceTest {

    private final WorkingCalendar calendar = CalendarFixture.englandAndWales();
    private final Due noonOnFriday = new Due(LocalDate.of(2026, 11, 20), LocalTime.NOON);

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T09:00, OK, Due in 4 working days",
        "2026-11-18T23:59, OK, Due in 2 working days",
        "2026-11-19T00:00, SOON, Due in 1 working day",
        "2026-11-20T00:00, TODAY, Due today by 12:00",
        "2026-11-20T12:00, TODAY, Due today by 12:00",
        "2026-11-20T12:01, LATE, Overdue since 12:00",
        "2026-11-21T12:01, LATE, Overdue since Friday 20 November 2026",
        "2026-11-23T09:00, LATE, Overdue 1 working day",
        "2026-11-25T09:00, LATE, Overdue 3 working days"
    })
    void theClockSpeaksInWorkingDays(String now, ClockState state, String words) { // 2.4
        Clockface face = Clockface.of(noonOnFriday, london(now), calendar);
        assertEquals(state, face.state());
        assertEquals(words, face.words());
        assertEquals("Friday 20 November 2026, 12:00", face.detail());
    }

    @Test
    void aDateOnAWeekendIsNamedWhenNoWorkingDayIsLeft() {
        Due sunday = Due.endOf(LocalDate.of(2026, 11, 22));
        Clockface face = Clockface.of(sunday, london("2026-11-20T10:00"), calendar);
        assertEquals(new Clockface(ClockState.SOON, "Due Sunday 22 November 2026", sunday.words()), face);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T12:00, Done 20 November 2026",
        "2026-11-20T12:01, Done late",
        "2026-11-24T09:00, Done 2 working days late"
    })
    void whatIsDoneSaysHowLateItWas(String when, String words) {
        Clockface face = Clockface.done(noonOnFriday, london(when), calendar);
        assertEquals(ClockState.DONE, face.state());
        assertEquals(words, face.words());
    }

    @Test
    void aPausedClockSaysWhy() { // 2.2
        assertEquals(
                "Paused: waiting for the referrer",
                Clockface.paused("waiting for the referrer").words());
        assertEquals("paused", ClockState.PAUSED.suffix());
    }

    @Test
    void anHourThatComesTwiceIsReadAsTheFirst() { // 8: 01:30 on 25 October 2026
        assertEquals(
                java.time.Instant.parse("2026-10-25T00:30:00Z"),
                LondonTime.at(LocalDate.of(2026, 10, 25), LocalTime.of(1, 30)));
    }
}
