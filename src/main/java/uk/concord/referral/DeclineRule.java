package uk.concord.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.form.Criterion;
import uk.concord.form.ReferralCompleteness;
import uk.concord.kernel.Breach;
import uk.concord.risk.RiskLevel;

/** Who may decline, appeal and withdraw (2.2): nobody declines alone, and only the chair when risk is high (S27, S28). */
public final class DeclineRule {

    private static final int SHORTEST_REASON = 10;

    private DeclineRule() {}

    /** High risk, or any criterion claimed: only the chair confirms. */
    public static boolean needsChair(RiskLevel level, Set<Criterion> claimed) {
        return level == RiskLevel.HIGH || !claimed.isEmpty();
    }

    /** A proposal gives its reason and says where else to turn. */
    public static List<Breach> proposing(String reason, String nextStep) {
        List<Breach> breaches = new ArrayList<>();
        if (ReferralCompleteness.length(reason) < SHORTEST_REASON) {
            breaches.add(new Breach("referral.declineReason", "reason"));
        }
        if (ReferralCompleteness.length(nextStep) < SHORTEST_REASON) {
            breaches.add(new Breach("referral.declineNextStep", "nextStep"));
        }
        return List.copyOf(breaches);
    }

    /** Confirmed by a second person, and by the chair where the chair is needed. */
    public static List<Breach> confirming(UUID proposer, UUID confirmer, boolean isChair, boolean needsChair) {
        if (needsChair && !isChair) {
            return List.of(new Breach("referral.declineByChair", ""));
        }
        return proposer.equals(confirmer) ? List.of(new Breach("referral.declineAlone", "")) : List.of();
    }

    /** Once, and decided by somebody else than before. */
    public static List<Breach> appealing(boolean appealedBefore, boolean withinWindow) {
        if (appealedBefore) {
            return List.of(new Breach("referral.appealedBefore", ""));
        }
        return withinWindow ? List.of() : List.of(new Breach("referral.appealLate", ""));
    }

    /** With high risk or a child at risk only with a manager's reason and the coordinator's agreement. */
    public static List<Breach> withdrawing(
            boolean highOrChildAtRisk, String managersReason, boolean coordinatorAgrees) {
        boolean allowed = !highOrChildAtRisk
                || (coordinatorAgrees && ReferralCompleteness.length(managersReason) >= SHORTEST_REASON);
        return allowed ? List.of() : List.of(new Breach("referral.withdrawHigh", "reason"));
    }

    /** A manager asks while triage decides, and says why. */
    public static List<Breach> askingWithdrawal(ReferralStatus status, String reason) {
        if (status != ReferralStatus.SUBMITTED) {
            return List.of(new Breach("referral.status.WITHDRAWN", ""));
        }
        return ReferralCompleteness.length(reason) >= SHORTEST_REASON
                ? List.of()
                : List.of(new Breach("referral.withdrawReason", "reason"));
    }

    /** An emergency is asked for, and refused, with a reason, while triage decides (2.6). */
    public static List<Breach> emergency(String why, ReferralStatus status, String unsaid) {
        if (status != ReferralStatus.SUBMITTED) {
            return List.of(new Breach("referral.emergency.notNow", ""));
        }
        boolean said = ReferralCompleteness.length(why) >= SHORTEST_REASON;
        return said ? List.of() : List.of(new Breach(unsaid, "emergencyWhy"));
    }

    /** The triage clock may pause for information, but never when risk is high or it is an emergency (2.2). */
    public static boolean mayPauseClock(RiskLevel level, boolean emergency) {
        return level != RiskLevel.HIGH && !emergency;
    }
}
