package uk.concord.referral;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a referrer sees of a referral after it was sent: where it stands and what was decided. Making a referral opens
 * nothing else (1.2, S10).
 */
public record StatusView(UUID id, String reference, ReferralStatus status, Sent sent, Outcome outcome, Hand hand) {
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

    /**
     * What this viewer may still do about it.
     *
     * @param mine the viewer wrote it
     * @param appealUntil until when their manager may appeal against the decline, null if they may not (DL-10)
     * @param withdrawable their manager may ask to withdraw it, because its author may not (2.2)
     * @param withdrawal for which reason the manager has asked, empty if they have not
     * @param emergency where the wish for an emergency stands, and why the chair refused it
     */
    public record Hand(
            boolean mine, @Nullable Instant appealUntil, boolean withdrawable, String withdrawal, Wish emergency) {}

    /** The wish that agencies meet at once (2.6). */
    public record Wish(Emergency.State state, String answer) {}

    public boolean mine() {
        return hand.mine();
    }

    /** A decline that is only proposed is not a decision yet, and is not told as one. */
    public String statusWords() {
        return status.wordsToReferrer();
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
