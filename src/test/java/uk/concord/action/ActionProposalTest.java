package uk.concord.action;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.action.ActionFixture.DUE;
import static uk.concord.action.ActionFixture.lock;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.kernel.RuleBroken;

class ActionProposalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private static String refusal(ActionProposal proposal, LocalDate today) {
        return assertThrows(RuleBroken.class, () -> proposal.check(today)).code();
    }

    @Test
    @Tag("S56")
    void anActionThatMayAlertNeedsTheRiskConsidered() { // L-07
        SafetyGates gates = SafetyGates.quiet(false).alerting(false, TODAY.plusDays(1));

        assertEquals("action.gates.riskNotConsidered", refusal(lock(gates), TODAY));
    }

    @Test
    @Tag("S56")
    void anActionThatMayAlertNeedsAFirstDay() { // L-07
        SafetyGates gates = SafetyGates.quiet(false).alerting(true, null);

        assertEquals("action.gates.notBeforeMissing", refusal(lock(gates), TODAY));
    }

    @Test
    void theFirstDayIsNotAfterTheDueDate() {
        SafetyGates gates = SafetyGates.quiet(false).alerting(true, DUE.plusDays(1));

        assertEquals("action.gates.notBeforeAfterDue", refusal(lock(gates), TODAY));
    }

    @Test
    void aDueDateOfTodayIsTakenAndOneOfYesterdayIsNot() { // 3.10
        ActionProposal proposal = lock(SafetyGates.quiet(false));

        assertDoesNotThrow(() -> proposal.check(DUE));
        assertEquals("action.due.past", refusal(proposal, DUE.plusDays(1)));
    }

    @Test
    void wordsThatPromiseNothingAreWarnedOf() { // 3.10
        assertTrue(new ActionProposal(
                        "Monitor the situation closely",
                        ActionCategory.SAFETY,
                        ActionPriority.HIGH,
                        DUE,
                        SafetyGates.quiet(false))
                .isVague());
    }

    @Test
    void tenCharactersAreTheLeast() { // 3.10
        ActionProposal nine = new ActionProposal(
                "Fit lock.", ActionCategory.HOUSING, ActionPriority.HIGH, DUE, SafetyGates.quiet(false));

        assertEquals("action.words.tooShort", refusal(nine, TODAY));
    }
}
