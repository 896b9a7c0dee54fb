package uk.concord.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * News that a referral was accepted: a case with this id is to be opened, in the same transaction.
 *
 * @param caseId id of the case to open
 * @param people who is in it, with their roles
 * @param at when it was accepted, UTC
 */
public record ReferralAccepted(UUID referralId, UUID caseId, Origin origin, List<PersonInReferral> people, Instant at) {

    /** Where the referral comes from and goes to. */
    public record Origin(UUID agencyId, UUID referrerId, String area, boolean childAtRisk) {}

    /**
     * A person of the referral.
     *
     * @param role VICTIM, ALLEGED_PERPETRATOR, CHILD_DEPENDANT, WITNESS, THIRD_PARTY_REPORTER or SUPPORTER
     */
    public record PersonInReferral(UUID personId, String role) {}
}
