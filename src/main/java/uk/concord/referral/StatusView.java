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
     * @param signature what their manager's signature says, and whether the viewer gives it
     * @param emergency where the wish for an emergency stands, and why the chair refused it
     */
    public record Hand(
            boolean mine,
            @Nullable Instant appealUntil,
            boolean withdrawable,
            String withdrawal,
            Wish emergency,
            Signature signature) {}

    /** The wish that agencies meet at once (2.6). */
    public record Wish(Emergency.State state, String answer) {}

    /**
     * The signature of the agency's manager.
     *
     * @param sentAt when its author sent it, UTC; null where no signature is asked for
     * @param manager who signed it
     * @param mine this viewer may sign it
     */
    public record Signature(SignOff.State state, @Nullable Instant sentAt, String manager, boolean mine) {
        /** Its author's own time is told beside the time at which triage received it. */
        public boolean isAsked() {
            return state != SignOff.State.NOT_ASKED;
        }
    }

    public boolean isWithManager() {
        return status == ReferralStatus.WITH_MANAGER;
    }

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
