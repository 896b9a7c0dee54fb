package uk.concord.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * News that a referral was accepted: a case with this id is to be opened, or an open one receives it, in the same
 * transaction.
 *
 * @param caseId id of the case
 * @param people who is in it, with their roles
 * @param at when it was accepted, UTC
 */
public record ReferralAccepted(
        UUID referralId, UUID caseId, Origin origin, List<PersonInReferral> people, Terms terms, Instant at) {

    /** Into a case of its own, with nothing about it that needs care. */
    public ReferralAccepted(UUID referralId, UUID caseId, Origin origin, List<PersonInReferral> people, Instant at) {
        this(referralId, caseId, origin, people, Terms.plain(origin.referrerId()), at);
    }

    /** Where the referral comes from and goes to. */
    public record Origin(UUID agencyId, UUID referrerId, String area, boolean childAtRisk) {}

    /**
     * A person of the referral.
     *
     * @param role VICTIM, ALLEGED_PERPETRATOR, CHILD_DEPENDANT, WITNESS, THIRD_PARTY_REPORTER or SUPPORTER
     */
    public record PersonInReferral(UUID personId, String role) {}

    /** What becomes of it. */
    public enum Into {
        NEW_CASE,
        EMERGENCY,
        OPEN_CASE
    }

    /**
     * How it was accepted.
     *
     * @param decidedBy who accepted it
     * @param restricted open to named people only from the first moment (1.5)
     * @param leftOut agencies that must not see the case (1.5)
     * @param repeat how it stands to the referral before it, in the words of the case; empty for a case of its own (2.7)
     */
    public record Terms(UUID decidedBy, Into into, boolean restricted, Set<UUID> leftOut, String repeat) {
        public Terms {
            leftOut = Set.copyOf(leftOut);
        }

        public static Terms plain(UUID decidedBy) {
            return new Terms(decidedBy, Into.NEW_CASE, false, Set.of(), "");
        }
    }
}
