package uk.concord.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LadderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "7, 120", "9, 480", "10, 900", "11, 900"})
    void theWaitDoublesWithEachFailureUpToALongest(int failures, long seconds) { // L-23
        assertEquals(Duration.ofSeconds(seconds), Ladder.PAIR.waitAfter(failures));
    }

    @ParameterizedTest
    @EnumSource(Ladder.class)
    void howeverOftenSomebodyFailsTheWaitEnds(Ladder ladder) {
        assertEquals(ladder.longest(), ladder.waitAfter(Integer.MAX_VALUE));
        assertTrue(ladder.longest().compareTo(Duration.ofMinutes(15)) <= 0);
    }

    @Test
    void guessesFromElsewhereKeepTheRealPersonWaitingAMinuteAtMost() {
        assertEquals(Duration.ofMinutes(1), Ladder.ACCOUNT.waitAfter(1_000));
    }

    @Test
    void fourMistakesMakeNobodyWait() {
        assertFalse(failed(4).isWaiting(NOW));
    }

    @Test
    void twoPeopleOfOneOfficeSignInAtTheSameMoment() {
        assertFalse(failed(1).isWaiting(NOW.minusMillis(5)));
    }

    @Test
    void theFifthMistakeMakesWaitAndTimeAloneLiftsIt() {
        Tally tally = failed(5);

        assertTrue(tally.isWaiting(NOW));
        assertTrue(tally.isWaiting(NOW.plusSeconds(29)));
        assertFalse(tally.isWaiting(NOW.plusSeconds(30)));
    }

    @Test
    void mistakesOfYesterdayCountNoMore() {
        Tally tally = failed(9).count(NOW.plus(Duration.ofHours(24)));

        assertFalse(tally.isWaiting(NOW.plus(Duration.ofHours(24))));
    }

    @Test
    void aTryThatFittedClearsThoseOfItsOwnAddress() {
        assertFalse(failed(9).fitted(NOW).isWaiting(NOW));
    }

    @Test
    void aTryThatFittedClearsNothingOfOthers() {
        assertTrue(failed(7).takeBack().isWaiting(NOW));
    }

    @Test
    void anAddressIsKnownForThirtyDaysAfterSigningInThere() {
        Tally tally = failed(1).fitted(NOW);

        assertTrue(tally.isKnown(NOW.plus(Duration.ofDays(29))));
        assertFalse(tally.isKnown(NOW.plus(Duration.ofDays(30))));
    }

    @Test
    void anAddressWhereNobodySignedInIsNotKnown() {
        assertFalse(failed(1).isKnown(NOW));
    }

    private static Tally failed(int times) {
        Tally tally = Tally.begin(new UUID(0, 1), Ladder.PAIR);
        for (int time = 0; time < times; time++) {
            tally.count(NOW);
        }
        return tally;
    }
}
