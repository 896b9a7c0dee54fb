package uk.concord.referral;

import java.util.List;

/** The two lists of referrals that a viewer has: their own, and as a manager those of the agency. */
public record ReferralLists(List<ReferralRow> own, List<ReferralRow> ofAgency) {}
