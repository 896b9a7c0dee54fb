package uk.concord.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.kernel.RuleBroken;

class MeasureTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "115 | 120 | 115 of 120 (95.8%)",
                "0 | 120 | 0 of 120 (0.0%)",
                "9 | 20 | 9 of 20 (45.0%)",
                "6 | 12 | 6 of 12, too few for a percentage",
                "3 | 120 | [c] withheld: fewer than 5",
                "117 | 120 | [c] withheld: fewer than 5"
            })
    @Tag("S73")
    void aFigureTellsCountsBeforePercentagesAndNoSmallNumber(int part, int whole, String words) { // 5.3, 5.5
        assertEquals(words, Measure.Figure.of(SEPTEMBER, part, whole).words());
    }

    @Test
    void aMonthNotReturnedIsAGapAndNotAZero() { // 5.3
        Measure measure = measure().counted(Measure.Figure.notReturned(SEPTEMBER));

        assertEquals("not returned", measure.figures().get(0).words());
        assertFalse(measure.isInTolerance());
    }

    @ParameterizedTest
    @CsvSource({"89, false", "90, true", "100, true"})
    void theEdgesOfToleranceAreWithinIt(int part, boolean within) { // 4.3
        Measure measure = edged().counted(Measure.Figure.of(SEPTEMBER, part, 100));

        assertEquals(within, measure.isInTolerance());
    }

    @Test
    void whatLiesAboveTheHighestIsOutsideAndOnlyTheLatestMonthCounts() { // 4.3
        Measure few = Measure.define(new UUID(0, 1), new UUID(0, 2), tolerance("0", "10"));
        assertFalse(few.isInTolerance());
        few.counted(Measure.Figure.of(SEPTEMBER, 11, 100));
        assertFalse(few.isInTolerance());

        few.counted(Measure.Figure.of(SEPTEMBER.plusMonths(1), 10, 100));

        assertTrue(few.isInTolerance());
        assertEquals(SEPTEMBER.plusMonths(1), few.latest().orElseThrow().periodStart());
    }

    @Test
    void aLaterFigureOfAMonthTakesThePlaceOfTheEarlier() { // 5.3
        Measure measure = edged().counted(Measure.Figure.of(SEPTEMBER, 50, 100))
                .counted(Measure.Figure.of(SEPTEMBER.plusDays(9), 95, 100));

        assertEquals(1, measure.figures().size());
        assertTrue(measure.isInTolerance());
        assertTrue(measure.figures().get(0).isReturned());
        assertFalse(Measure.Figure.notReturned(SEPTEMBER).isReturned());
    }

    @ParameterizedTest
    @CsvSource({"1, RUNNING", "2, RUNNING", "3, FAILED", "4, FAILED"})
    void aDemonstrationFailsWhenItsPeriodsHavePassedAndNotBefore(int months, Demonstration.Result result) { // 4.3
        Measure measure = edged();
        for (int month = 0; month < months; month++) {
            measure.counted(Measure.Figure.of(SEPTEMBER.plusMonths(month), 50, 100));
        }

        assertEquals(result, measure.demonstration(SEPTEMBER, 3));
        assertEquals(0, measure.inTolerance(SEPTEMBER, 3));
    }

    @Test
    void aDemonstrationCountsFromTheMonthInWhichItBegan() { // 4.3
        Measure measure = edged().counted(Measure.Figure.of(SEPTEMBER.minusMonths(1), 95, 100))
                .counted(Measure.Figure.of(SEPTEMBER, 95, 100));

        assertEquals(1, measure.inTolerance(SEPTEMBER.plusDays(20), 3));
        assertEquals(2, measure.inTolerance(SEPTEMBER.minusMonths(1), 3));
    }

    @Test
    void aMeasureHasANameAndItsLowestIsNotAboveItsHighest() { // 4.3
        assertThrows(RuleBroken.class, () -> Measure.define(new UUID(0, 1), new UUID(0, 2), tolerance("10", "9")));
        assertEquals(
                new BigDecimal("9"),
                Measure.define(new UUID(0, 1), new UUID(0, 2), tolerance("9", "9"))
                        .highest());
    }

    private static Measure edged() {
        return Measure.define(new UUID(0, 1), new UUID(0, 2), tolerance("90", "100"));
    }

    private static Measure.Definition tolerance(String lowest, String highest) {
        return new Measure.Definition(
                "Flagged", "Correct out of sampled", "Audit", new BigDecimal(lowest), new BigDecimal(highest));
    }

    @ParameterizedTest
    @CsvSource({"5, 4", "-1, 4", "0, 0"})
    void aPartIsNotLargerThanItsWhole(int part, int whole) {
        assertThrows(RuleBroken.class, () -> Measure.Figure.of(SEPTEMBER, part, whole));
    }

    @Test
    void threeMonthsInToleranceEndTheDemonstrationAndAGapBreaksIt() { // 4.3
        Measure measure = measure()
                .counted(Measure.Figure.of(SEPTEMBER, 115, 120))
                .counted(Measure.Figure.notReturned(SEPTEMBER.plusMonths(1)));
        assertEquals(0, measure.inTolerance(SEPTEMBER, 3));

        measure.counted(Measure.Figure.of(SEPTEMBER.plusMonths(1), 114, 120))
                .counted(Measure.Figure.of(SEPTEMBER.plusMonths(2), 116, 120));

        assertEquals(Demonstration.Result.PASSED, measure.demonstration(SEPTEMBER, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "2018-10-19 | 2019-01-15 | 2018-12-03 | 88 days after the due date",
                "2018-10-19 | none | 2018-12-03 | 45 days past, no forecast",
                "2018-10-19 | none | 2018-10-19 | ''",
                "2018-10-19 | 2018-10-18 | 2018-10-01 | 1 day before the due date",
                "2018-10-19 | 2018-10-19 | 2018-10-01 | Forecast on the due date",
                "2018-10-19 | none | 2019-02-16 | 120 days past, no forecast",
                "2018-10-19 | none | 2019-02-17 | 3 months past, no forecast",
                "2018-10-19 | none | 2026-11-22 | 8 years 1 month past, no forecast"
            })
    void slippageIsToldInWordsAndNeverGuessed(LocalDate due, LocalDate forecast, LocalDate today, String words) { // 4.3
        assertEquals(words, Slippage.words(Optional.of(due), Optional.ofNullable(forecast), today));
    }

    @Test
    void withoutADueDateOnlyTheForecastIsTold() { // T4
        LocalDate day = LocalDate.of(2018, 12, 3);
        assertEquals("Forecast 3 December 2018", Slippage.words(Optional.empty(), Optional.of(day), SEPTEMBER));
        assertEquals("", Slippage.words(Optional.empty(), Optional.empty(), SEPTEMBER));
    }

    private static Measure measure() {
        return Measure.define(
                new UUID(0, 1),
                new UUID(0, 2),
                new Measure.Definition(
                        "Flagged correctly",
                        "Correct out of sampled",
                        "Audit",
                        new BigDecimal(93),
                        new BigDecimal(100)));
    }
}
