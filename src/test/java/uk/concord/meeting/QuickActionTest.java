package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.concord.deadline.WorkingCalendar;

class QuickActionTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());

    private static QuickAction read(String line) {
        return read(line, Optional.empty());
    }

    private static QuickAction read(String line, Optional<LocalDate> next) {
        return QuickAction.parse(line, new QuickAction.Days(WEDNESDAY, next, CALENDAR));
    }

    @Test
    void aLineIsWordsOwnerAndDueDate() { // 7
        QuickAction quick = read("Fit a fireproof letterbox and sash jammers @kas +5wd");

        assertEquals(
                new QuickAction("Fit a fireproof letterbox and sash jammers", "kas", LocalDate.of(2026, 12, 9)), quick);
    }

    @Test
    void theOwnerMayStandAfterTheDate() { // 7
        QuickAction quick = read("Fit a fireproof letterbox +1d @Kasia Trial");

        assertEquals("Kasia Trial", quick.owner());
        assertEquals(LocalDate.of(2026, 12, 3), quick.due());
        assertEquals("Fit a fireproof letterbox", quick.words());
    }

    @Test
    void anAgencyOfSeveralWordsIsOneOwner() { // 7
        assertEquals(
                "Northmere Police",
                read("Add a marker to the address @Northmere Police +1d").owner());
    }

    @Test
    void aDateOnADayNotWorkedMovesForward() { // 3.10
        assertEquals(LocalDate.of(2026, 12, 7), read("Fit a letterbox @kas +3d").due());
    }

    @Test
    void nextMeansTheNextMeeting() { // 7
        LocalDate next = LocalDate.of(2027, 1, 6);

        assertEquals(next, read("Fit a letterbox @kas next", Optional.of(next)).due());
        assertEquals("kas", read("Fit a letterbox @kas next", Optional.of(next)).owner());
    }

    @Test
    void withoutADateTwentyWorkingDaysAreGiven() { // 3.10
        assertEquals(LocalDate.of(2026, 12, 30), read("Fit a letterbox @kas").due());
    }

    @Test
    void whatIsNotUnderstoodStaysInTheWords() { // 7
        QuickAction quick = read("Send form B+ to the landlord @kas +5x");

        assertEquals("Send form B+ to the landlord +5x", quick.words());
    }

    @Test
    void aWordThatOnlyContainsNextIsNoDate() { // 7
        assertEquals(
                "Visit the flat next door",
                read("Visit the flat next door @kas +1d").words());
    }
}
