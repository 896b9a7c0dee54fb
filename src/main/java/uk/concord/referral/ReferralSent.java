package uk.concord.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * News that a complete referral was sent and waits for triage.
 *
 * @param at true time of receipt, UTC
 */
public record ReferralSent(UUID referralId, String area, UUID victimId, Instant at) {}
