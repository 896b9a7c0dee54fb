package uk.concord.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer sees of a referral after it was sent: where it stands and what was decided. Making a referral opens
 * nothing else (1.2, S10).
 */
public record StatusView(UUID id, String reference, ReferralStatus status, Sent sent, Outcome outcome, boolean mine) {
    /**
     * @param at true time of receipt, UTC
     * @param triageDue UTC
     */
    public record Sent(Instant at, Instant triageDue) {}

    /**
     * @param words what was decided, empty as long as nothing is
     * @param advice what to do next
     * @param question what the coordinator asks, empty unless they wait for an answer
     * @param at when it was decided, UTC
     */
    public record Outcome(
            String words,
            String advice,
            String question,
            @Nullable Instant at) {
        static Outcome none() {
            return new Outcome("", "", "", null);
        }
    }

    /** A decline that is only proposed is not a decision yet, and is not told as one. */
    public String statusWords() {
        return status == ReferralStatus.DECLINE_PROPOSED ? ReferralStatus.SUBMITTED.words() : status.words();
    }

    public boolean isAsked() {
        return status == ReferralStatus.INFO_REQUESTED;
    }

    public boolean isDecided() {
        return !outcome.words().isEmpty();
    }

    public boolean isWaiting() {
        return status.isInTriage();
    }
}
