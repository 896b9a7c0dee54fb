package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.kernel.Breach;

/** 2.2, 2.6: what must be said before a referral is declined, withdrawn or hastened. */
class DeclineRuleTest {
    @ParameterizedTest // 2.2, the edge
    @CsvSource({"9, 9, 2", "10, 9, 1", "9, 10, 1", "10, 10, 0"})
    void reasonAndNextStepHaveTenCharactersEach(int reason, int nextStep, int missing) {
        assertEquals(
                missing,
                DeclineRule.proposing("x".repeat(reason), "x".repeat(nextStep)).size());
    }

    @ParameterizedTest // 2.2, the edge
    @CsvSource({"9, 1", "10, 0"})
    void aManagersReasonHasTenCharacters(int length, int missing) {
        String reason = "x".repeat(length);

        assertEquals(missing, DeclineRule.withdrawing(true, reason, true).size());
        assertEquals(
                missing,
                DeclineRule.askingWithdrawal(ReferralStatus.SUBMITTED, reason).size());
        assertEquals(
                missing,
                DeclineRule.emergency(reason, ReferralStatus.SUBMITTED, "code").size());
    }

    @ParameterizedTest // 2.2, 2.6
    @EnumSource(value = ReferralStatus.class, names = "SUBMITTED", mode = EnumSource.Mode.EXCLUDE)
    void nothingIsAskedOfWhatDoesNotWaitForTriage(ReferralStatus status) {
        assertEquals(
                List.of(new Breach("referral.status.WITHDRAWN", "")),
                DeclineRule.askingWithdrawal(status, "A long enough reason"));
        assertEquals(
                List.of(new Breach("referral.emergency.notNow", "")),
                DeclineRule.emergency("A long enough reason", status, "code"));
    }

    @Test
    void whatIsLeftUnsaidIsNamedBesideItsField() { // 2.2, 2.6
        assertEquals(
                List.of(new Breach("referral.withdrawReason", "reason")),
                DeclineRule.askingWithdrawal(ReferralStatus.SUBMITTED, ""));
        assertEquals(
                List.of(new Breach("referral.emergency.why", "emergencyWhy")),
                DeclineRule.emergency("", ReferralStatus.SUBMITTED, "referral.emergency.why"));
    }
}
