package uk.concord.referral;

import java.time.Instant;
import java.util.UUID;

/** What a case keeps telling of the referral that led to it. */
public record ReferralFacts(
        UUID referralId, String reference, String agency, Instant submittedAt, String criterion, Wishes wishes) {

    /** What the victim said to it, in their own words where they gave any, and what they know. */
    public record Wishes(String consent, String aware, String why, String words) {}
}
