package uk.concord.kernel.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date typed into three boxes says which box is wrong (dossier, section 7). */
class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026, day, 'February 2026 has only 28 days, enter another day'",
        "29, 2, 2026, day, 'February 2026 has only 28 days, enter another day'",
        "31, 4, 2026, day, 'April 2026 has only 30 days, enter another day'",
        "32, 1, 2026, day, write the day as a number from 1 to 31",
        "x, 1, 2026, day, write the day as a number from 1 to 31",
        "3, 13, 2026, month, write the month as a number from 1 to 12",
        "3, 2, 26, year, 'write the year with four figures, for example 2026'",
        "3, 2, 20261, year, 'write the year with four figures, for example 2026'",
        "'', 2, 2026, day, enter the day",
        "3, '', 2026, month, enter the month",
        "3, 2, '', year, enter the year"
    })
    void aWrongBoxIsNamedWithWhatToDo(String day, String month, String year, String part, String words) {
        assertEquals(
                new TypedDate.Fault(part, words),
                new TypedDate(day, month, year).fault().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "29, 2, 2028, 2028-02-29",
        "01, 09, 2026, 2026-09-01",
        "3, Nov, 2026, 2026-11-03",
        "3, may, 2026, 2026-05-03"
    })
    void aTrueDateIsTakenAsItIsUsuallyWritten(String day, String month, String year, LocalDate expected) {
        TypedDate typed = new TypedDate(day, month, year);

        assertTrue(typed.fault().isEmpty());
        assertEquals(expected, typed.toDate());
    }

    @Test
    void threeEmptyBoxesAreNoDateAndNoFault() {
        assertTrue(new TypedDate("", "", "").isEmpty());
        assertFalse(new TypedDate("", "", "").fault().isPresent());
    }

    @Test
    void aDateIsShownAsItWouldBeTyped() {
        assertEquals(new TypedDate("3", "11", "2026"), TypedDate.of(LocalDate.of(2026, 11, 3)));
    }
}
