package uk.concord.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * A referral in the list of its author or their manager; it names nobody.
 *
 * @param referrer name of the worker who wrote it
 * @param changedAt UTC
 * @param sentBack its author's manager asks for a change before signing it off
 */
public record ReferralRow(
        UUID id, String reference, ReferralStatus status, String referrer, Instant changedAt, boolean sentBack) {
    public boolean isDraft() {
        return status == ReferralStatus.DRAFT;
    }

    /** A decline that is only proposed is not told as one. */
    public String statusWords() {
        return isDraft() && sentBack ? "Sent back by the manager" : status.wordsToReferrer();
    }

    /** How the tag of its status looks. */
    public String kind() {
        return switch (status) {
            case DRAFT -> "info";
            case INFO_REQUESTED, WITH_MANAGER -> "warning";
            case ACCEPTED, MERGED_INTO_CASE -> "success";
            default -> "neutral";
        };
    }
}
