package uk.concord.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in the list of its author or their manager; it names nobody.
 *
 * @param referrer name of the worker who wrote it
 * @param changedAt UTC
 */
public record ReferralRow(UUID id, String reference, ReferralStatus status, String referrer, Instant changedAt) {
    public boolean isDraft() {
        return status == ReferralStatus.DRAFT;
    }
}
