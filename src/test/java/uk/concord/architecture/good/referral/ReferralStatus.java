package uk.concord.architecture.good.referral;

/** Where a referral stands. */
public enum ReferralStatus {
    SUBMITTED,
    ACCEPTED
}
