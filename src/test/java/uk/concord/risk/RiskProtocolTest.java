package uk.concord.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 3.5: the tool is versioned configuration and says that it is not validated. */
class RiskProtocolTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RiskTool hcra = RiskFixture.hcra();

    @Test
    void theDefaultToolHas24QuestionsAndSaysWhatItIs() { // 3.5
        assertEquals("HCRA-0", hcra.code());
        assertEquals("Local tool, not validated", hcra.standing());
        assertEquals(24, hcra.questions().size());
    }

    @Test
    void fourQuestionsAreCriticalAndTwoOfThemOnACondition() { // 3.5
        assertEquals(
                List.of(2, 3),
                hcra.questions().stream()
                        .filter(question -> question.critical() == CriticalTrigger.YES)
                        .map(RiskQuestion::number)
                        .toList());
        assertEquals(
                List.of(4, 18),
                hcra.questions().stream()
                        .filter(RiskQuestion::asksCondition)
                        .map(RiskQuestion::number)
                        .toList());
    }

    @Test
    void aNewVersionActsFromItsDateAndTheOldOneStaysReadable() { // 0.4, 8: tool changes half-way
        RiskTool next = new RiskTool(
                "HCRA-1",
                "Next",
                hcra.standing(),
                TODAY,
                new RiskBands(8, 12, 6),
                hcra.escalation(),
                6,
                hcra.questions());
        RiskProtocol both = RiskProtocol.of(List.of(hcra, next));
        assertEquals("HCRA-0", both.on(TODAY.minusDays(1)).code());
        assertEquals("HCRA-1", both.on(TODAY).code());
        assertEquals("HCRA-0", both.coded("HCRA-0").orElseThrow().code());
        assertEquals("HCRA-1", both.coded("HCRA-1").orElseThrow().code());
        assertTrue(both.coded("HCRA-2").isEmpty());
        assertThrows(IllegalStateException.class, () -> both.on(LocalDate.of(2016, 12, 31)));
    }

    @Test
    void aBrokenToolIsRefusedWhenItIsMade() {
        assertThrows(IllegalArgumentException.class, () -> new RiskBands(14, 10, 8));
        assertThrows(IllegalArgumentException.class, () -> new RiskBands(0, 10, 8));
        assertThrows(IllegalArgumentException.class, () -> new RiskBands(10, 10, 8));
        assertThrows(IllegalArgumentException.class, () -> new RiskBands(10, 14, 0));
        assertEquals(1, new RiskBands(1, 2, 1).mediumFrom());
        assertThrows(IllegalArgumentException.class, () -> new RiskQuestion(1, "Hurt?", CriticalTrigger.IF, ""));
        assertThrows(IllegalArgumentException.class, () -> new RiskQuestion(1, "Hurt?", CriticalTrigger.NO, "But why"));
    }

    @Test
    void aReviewIsDueWithinEightWeeks() { // 3.5
        assertEquals(LocalDate.of(2027, 1, 17), hcra.reviewBy(TODAY));
    }

    @Test
    void threeIncidentsInTwelveMonthsAreAnEscalation() { // 3.5, the day itself included
        Map<UUID, LocalDate> incidents = new HashMap<>();
        incidents.put(new UUID(0, 1), TODAY);
        incidents.put(new UUID(0, 2), TODAY.minusMonths(6));
        assertFalse(hcra.escalation().isMet(incidents, TODAY));
        incidents.put(new UUID(0, 3), TODAY.minusMonths(12).minusDays(1));
        assertFalse(hcra.escalation().isMet(incidents, TODAY));
        incidents.put(new UUID(0, 3), TODAY.minusMonths(12));
        assertTrue(hcra.escalation().isMet(incidents, TODAY));
    }

    @Test
    void ofTwoAssessmentsTheHigherCountsUntilReviewed() { // 8
        assertEquals(RiskLevel.HIGH, RiskLevel.MEDIUM.orHigher(RiskLevel.HIGH));
        assertEquals(RiskLevel.INCOMPLETE, RiskLevel.INCOMPLETE.orHigher(RiskLevel.STANDARD));
    }
}
