package uk.concord.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2.2: a draft is deleted after 28 idle days with two warnings. */
class IdlenessTest {
    private static final LocalDate CHANGED = LocalDate.of(2026, 11, 2);

    @ParameterizedTest // 2.2
    @CsvSource({"20, 0, NOTHING", "21, 0, WARN", "26, 1, NOTHING", "27, 1, WARN_AGAIN", "27, 2, NOTHING", "28, 2, ERASE"
    })
    void theAuthorIsWarnedAtThreeWeeksAndOnTheLastDayAndThenItIsErased(int days, int warnings, Idleness.Step step) {
        Optional<LocalDate> warned = warnings == 0 ? Optional.empty() : Optional.of(CHANGED.plusDays(20 + warnings));

        assertEquals(step, new Idleness(CHANGED, warnings, warned).step(CHANGED.plusDays(days)));
    }

    @Test
    void nothingIsErasedUnwarnedHoweverLongNobodyLooked() { // 2.2
        LocalDate late = CHANGED.plusDays(90);

        assertEquals(Idleness.Step.WARN, new Idleness(CHANGED, 0, Optional.empty()).step(late));
        assertEquals(Idleness.Step.NOTHING, new Idleness(CHANGED, 1, Optional.of(late)).step(late));
        assertEquals(Idleness.Step.WARN_AGAIN, new Idleness(CHANGED, 1, Optional.of(late)).step(late.plusDays(1)));
        assertEquals(Idleness.Step.NOTHING, new Idleness(CHANGED, 2, Optional.of(late)).step(late));
        assertEquals(Idleness.Step.ERASE, new Idleness(CHANGED, 2, Optional.of(late)).step(late.plusDays(1)));
    }

    @Test
    void aWarningFromBeforeTheLastChangeCountsNoMore() { // 2.2
        Idleness changedSince = new Idleness(CHANGED, 2, Optional.of(CHANGED.minusDays(1)));

        assertEquals(Idleness.Step.NOTHING, changedSince.step(CHANGED.plusDays(20)));
        assertEquals(Idleness.Step.WARN, changedSince.step(CHANGED.plusDays(28)));
    }

    @Test
    void theDayThatIsPromisedIsTheTwentyEighth() { // 2.2
        assertEquals(LocalDate.of(2026, 11, 30), new Idleness(CHANGED, 0, Optional.empty()).erasedOn());
    }
}
