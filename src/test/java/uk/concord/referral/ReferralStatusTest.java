package uk.concord.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.form.Criterion;
import uk.concord.kernel.Breach;
import uk.concord.risk.RiskLevel;

/** 2.2: the way of a referral, and who may end it. */
class ReferralStatusTest {

    private static final UUID COORDINATOR = new UUID(0, 1);
    private static final UUID CHAIR = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFT | SUBMITTED WITH_MANAGER WITHDRAWN",
                "WITH_MANAGER | SUBMITTED DRAFT",
                "SUBMITTED | INFO_REQUESTED ACCEPTED DECLINE_PROPOSED REDIRECTED MERGED_INTO_CASE WITHDRAWN",
                "INFO_REQUESTED | SUBMITTED",
                "DECLINE_PROPOSED | DECLINED SUBMITTED",
                "DECLINED | SUBMITTED",
                "ACCEPTED | ''",
                "REDIRECTED | ''",
                "MERGED_INTO_CASE | ''",
                "WITHDRAWN | ''"
            })
    void eachStatusKnowsItsSuccessors(ReferralStatus from, String successors) { // 2.2
        Set<ReferralStatus> expected = EnumSet.noneOf(ReferralStatus.class);
        Arrays.stream(successors.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ReferralStatus::valueOf)
                .forEach(expected::add);
        assertEquals(expected, from.successors());
    }

    @Test
    @Tag("S27")
    void aCoordinatorAloneCannotDeclineAHighReferral() {
        assertTrue(DeclineRule.needsChair(RiskLevel.HIGH, Set.of()));
        assertEquals(
                List.of(new Breach("referral.declineByChair", "")),
                DeclineRule.confirming(COORDINATOR, COORDINATOR, false, true));
        assertEquals(List.of(), DeclineRule.confirming(COORDINATOR, CHAIR, true, true));
    }

    @Test
    @Tag("S27")
    void aSecondCoordinatorCannotConfirmItEither() {
        UUID second = new UUID(0, 3);
        assertFalse(DeclineRule.confirming(COORDINATOR, second, false, true).isEmpty());
        assertEquals(List.of(), DeclineRule.confirming(COORDINATOR, second, false, false));
        assertEquals(
                "referral.declineAlone",
                DeclineRule.confirming(COORDINATOR, COORDINATOR, false, false)
                        .get(0)
                        .code());
    }

    @Test
    void aChairWhoProposedADeclineCannotConfirmIt() { // 2.2: second person
        assertFalse(DeclineRule.confirming(CHAIR, CHAIR, true, true).isEmpty());
    }

    @Test
    void anyCriterionClaimedBringsTheChairIn() { // 2.2
        assertTrue(DeclineRule.needsChair(RiskLevel.STANDARD, Set.of(Criterion.REPEAT)));
        assertFalse(DeclineRule.needsChair(RiskLevel.MEDIUM, Set.of()));
    }

    @Test
    void aDeclineGivesItsReasonAndTheNextStep() { // 2.2
        assertEquals(2, DeclineRule.proposing("no", "").size());
        assertEquals(List.of(), DeclineRule.proposing("Below the threshold", "Victim Care, local number"));
    }

    @Test
    void anAppealIsMadeOnceAndInTime() { // DL-10
        assertEquals(List.of(), DeclineRule.appealing(false, true));
        assertEquals(
                "referral.appealedBefore",
                DeclineRule.appealing(true, true).get(0).code());
        assertEquals(
                "referral.appealLate",
                DeclineRule.appealing(false, false).get(0).code());
    }

    @Test
    void highRiskIsWithdrawnOnlyWithAManagersReasonAndTheCoordinator() { // 2.2
        assertEquals(List.of(), DeclineRule.withdrawing(false, "", false));
        assertFalse(
                DeclineRule.withdrawing(true, "Victim has moved abroad", false).isEmpty());
        assertFalse(DeclineRule.withdrawing(true, "moved", true).isEmpty());
        assertEquals(List.of(), DeclineRule.withdrawing(true, "Victim has moved abroad", true));
    }

    @Test
    void theClockNeverPausesForHighRiskOrAnEmergency() { // 2.2
        assertTrue(DeclineRule.mayPauseClock(RiskLevel.MEDIUM, false));
        assertFalse(DeclineRule.mayPauseClock(RiskLevel.HIGH, false));
        assertFalse(DeclineRule.mayPauseClock(RiskLevel.STANDARD, true));
    }
}
