package uk.concord.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.deadline.CalendarFixture.london;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.kernel.Table;

/** 2.4: which days count. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = CalendarFixture.englandAndWales();

    @Test
    void theTableAgreesWithAnIndependentCalendarForEachYear() { // 2.4
        HolidayManager oracle = HolidayManager.getInstance(ManagerParameters.create("gb"));
        for (int year = 2017; year <= 2028; year++) {
            Set<LocalDate> expected = oracle.getHolidays(Year.of(year), "eng").stream()
                    .map(holiday -> holiday.getDate())
                    .filter(day -> day.getDayOfWeek().getValue() <= 5)
                    .collect(Collectors.toSet());
            int wanted = year;
            Set<LocalDate> known = calendar.holidays().stream()
                    .map(BankHoliday::day)
                    .filter(day -> day.getYear() == wanted)
                    .collect(Collectors.toSet());
            assertEquals(expected, known, "bank holidays of " + year);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"})
    void aOneOffBankHolidayIsNotWorked(LocalDate day) { // 2.4
        assertFalse(calendar.isWorkingDay(day));
        assertEquals(
                BankHoliday.Kind.ONE_OFF, calendar.holidayOn(day).orElseThrow().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-28", "2027-12-27", "2027-12-28", "2022-01-03"})
    void aHolidayOnAWeekendIsTakenOnItsSubstituteDay(LocalDate day) { // 2.4
        assertFalse(calendar.isWorkingDay(day));
        assertEquals(
                BankHoliday.Kind.SUBSTITUTE,
                calendar.holidayOn(day).orElseThrow().kind());
    }

    @Test
    void theMondayThatLostItsBankHolidayIsWorked() { // VE Day moved it from 4 to 8 May 2020
        assertTrue(calendar.isWorkingDay(LocalDate.of(2020, 5, 4)));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2022, 5, 30)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00:00, 2026-11-20", // Friday, on the stroke
        "2026-11-20T17:00:01, 2026-11-23", // one second later
        "2026-11-20T17:01:00, 2026-11-23", // S26
        "2026-11-21T09:00:00, 2026-11-23", // Saturday
        "2026-12-24T17:30:00, 2026-12-29", // over Christmas and the substitute day
        "2026-12-25T10:00:00, 2026-12-29",
        "2026-11-23T00:00:00, 2026-11-23"
    })
    void receiptAfterFiveOrOnADayNotWorkedCountsFromTheNextWorkingDay(String clock, LocalDate received) { // 2.4
        assertEquals(received, calendar.receivedOn(london(clock)));
    }

    @Test
    void fiveOClockIsLondonsFiveOClockInSummer() { // 2.4: 16:30 UTC is 17:30 in London in July
        assertEquals(LocalDate.of(2026, 7, 14), calendar.receivedOn(java.time.Instant.parse("2026-07-13T16:30:00Z")));
        assertEquals(LocalDate.of(2026, 1, 13), calendar.receivedOn(java.time.Instant.parse("2026-01-13T16:30:00Z")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 1, 2026-12-29",
        "2026-12-29, -1, 2026-12-24",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-21, 0, 2026-11-21",
        "2026-11-20, 2, 2026-11-24",
        "2022-09-16, 1, 2022-09-20"
    })
    void theStartIsDayNought(LocalDate start, int days, LocalDate end) { // 2.4
        assertEquals(end, calendar.plusWorkingDays(start, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-20, 0",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-23, 2026-11-20, -1",
        "2026-12-24, 2027-01-04, 4"
    })
    void workingDaysAreCountedAfterTheFirstUpToTheLast(LocalDate from, LocalDate to, int days) { // 2.4
        assertEquals(days, calendar.workingDaysBetween(from, to));
    }

    @Test
    void addingAndCountingUndoEachOther() { // 2.4, generated
        Random random = new Random(26);
        for (int i = 0; i < 2_000; i++) {
            LocalDate start = LocalDate.of(2017, 1, 2).plusDays(random.nextInt(4_000));
            int days = 1 + random.nextInt(60);
            LocalDate end = calendar.plusWorkingDays(start, days);
            assertTrue(calendar.isWorkingDay(end), () -> end + " is a working day");
            assertEquals(days, calendar.workingDaysBetween(start, end), () -> start + " + " + days);
            assertEquals(
                    calendar.onOrBefore(start),
                    calendar.onOrBefore(calendar.plusWorkingDays(end, -days)),
                    () -> start + " there and back");
        }
    }

    @Test
    void countingIsAdditiveOverAnyDayBetween() { // 2.4, generated
        Random random = new Random(55);
        for (int i = 0; i < 1_000; i++) {
            LocalDate a = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate b = a.plusDays(random.nextInt(90));
            LocalDate c = b.plusDays(random.nextInt(90));
            assertEquals(
                    calendar.workingDaysBetween(a, c),
                    calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c));
        }
    }

    @Test
    void aHolidayAddedAtShortNoticeMovesOpenDates() { // 2.4
        List<BankHoliday> rows = new ArrayList<>(calendar.holidays());
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertEquals(LocalDate.of(2026, 11, 23), calendar.plusWorkingDays(friday, 1));
        rows.add(new BankHoliday(LocalDate.of(2026, 11, 23), "Invented day of mourning", BankHoliday.Kind.ONE_OFF));
        assertEquals(LocalDate.of(2026, 11, 24), WorkingCalendar.of(rows).plusWorkingDays(friday, 1));
    }

    @Test
    void theTableSaysHowFarItReaches() {
        assertTrue(calendar.covers(LocalDate.of(2017, 1, 1)));
        assertTrue(calendar.covers(LocalDate.of(2028, 12, 31)));
        assertFalse(calendar.covers(LocalDate.of(2029, 1, 1)));
        assertFalse(WorkingCalendar.of(List.of()).covers(LocalDate.of(2026, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/12/2026,New Year,usual", "2026-02-30,None,usual", "2026-12-31,New Year,sometimes"})
    void anUnreadableRowStopsTheStartWithItsNumber(String row) {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> BankHoliday.read(Table.parse("date,name,kind\n" + row + "\n")));
        assertTrue(refused.getMessage().contains("row 2"), refused.getMessage());
    }
}
