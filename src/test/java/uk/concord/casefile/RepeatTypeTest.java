package uk.concord.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 2.7: a further incident within twelve months of the last referral. */
class RepeatTypeTest {
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @Tag("S29")
    @CsvSource({"2026-03-10", "2026-09-01", "2027-03-10"})
    void withinTwelveMonthsItIsTheRepeatThatWasSaid(LocalDate incident) {
        assertEquals(RepeatType.SAME_PERP, RepeatType.of(RepeatType.SAME_PERP, LAST, List.of(incident)));
    }

    @ParameterizedTest
    @Tag("S30")
    @CsvSource({"2027-03-11", "2026-03-09", "2030-01-01"})
    void outsideItIsNoneWhateverWasSaid(LocalDate incident) {
        assertEquals(RepeatType.NOT_A_REPEAT, RepeatType.of(RepeatType.SAME_PERP, LAST, List.of(incident)));
    }

    @Test
    void oneIncidentInTheWindowIsEnoughAndNoneIsNoRepeat() { // 2.7
        List<LocalDate> days = List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 5, 1));

        assertEquals(RepeatType.UNKNOWN_PERP, RepeatType.of(RepeatType.UNKNOWN_PERP, LAST, days));
        assertEquals(RepeatType.NOT_A_REPEAT, RepeatType.of(RepeatType.UNKNOWN_PERP, LAST, List.of()));
    }

    @Test
    void itSaysWhetherItIsOne() { // 2.7
        assertEquals("Repeat: the same alleged perpetrator", RepeatType.SAME_PERP.sentence());
        assertEquals(
                "Not a repeat: no incident within twelve months after the last referral",
                RepeatType.NOT_A_REPEAT.sentence());
    }
}
