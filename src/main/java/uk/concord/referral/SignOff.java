package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedText;

/**
 * The signature of the author's manager, where the agency asks for one (1.2, 2.2, 3.2). It is asked for when the author has
 * sent the referral, and then given, or refused with a reason. What cannot wait, and what nobody could sign, triage has at
 * once.
 */
@Embeddable
public class SignOff {
    /** Where it stands. */
    public enum State {
        NOT_ASKED,
        /** Triage has not received it yet. */
        ASKED,
        /** It could not wait: triage has it, and the manager reads it meanwhile. */
        AFTERWARDS,
        /** Nobody but its author is a manager there: triage has it. */
        NOBODY,
        GIVEN,
        SENT_BACK
    }

    /** News for those whose turn it is: managers when it is asked for, its author when it is settled. */
    public record Told(UUID referralId, String reference, State state, Set<UUID> whom) {
        public Told {
            whom = Set.copyOf(whom);
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "sign_off")
    private State state = State.NOT_ASKED;

    @Column(name = "author_sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sign_off_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID by;

    @Column(name = "sign_off_at")
    private @Nullable Instant at;

    /** Why it was sent back: its author reads this. */
    @Column(name = "sign_off_reason_sealed")
    private SealedText reason = SealedText.empty();

    protected SignOff() {}

    static SignOff notAsked() {
        return new SignOff();
    }

    /** What a manager may still sign, or has to sign first, or need not. */
    static SignOff begun(State state, Instant sentAt) {
        SignOff signOff = new SignOff();
        signOff.state = state;
        signOff.sentAt = sentAt.truncatedTo(ChronoUnit.MILLIS); // as the database keeps it
        return signOff;
    }

    /** Without the agency's wish nobody signs; without a second manager nobody can; and danger does not wait for either. */
    static State asked(boolean byAgency, boolean anotherManager, boolean cannotWait) {
        if (!byAgency) {
            return State.NOT_ASKED;
        }
        if (!anotherManager) {
            return State.NOBODY;
        }
        return cannotWait ? State.AFTERWARDS : State.ASKED;
    }

    /** By a manager who has read what stands there now, and not what was sent before it was changed. */
    SignOff give(UUID manager, Instant now, Instant read) {
        mustBeOpen(read);
        state = State.GIVEN;
        by = manager;
        at = now;
        return this;
    }

    SignOff sendBack(SealedText why, UUID manager, Instant now) {
        if (state != State.ASKED) {
            throw new RuleBroken("referral.signOff.notAsked");
        }
        state = State.SENT_BACK;
        reason = why;
        by = manager;
        at = now;
        return this;
    }

    private void mustBeOpen(Instant read) {
        if (!isOpen()) {
            throw new RuleBroken("referral.signOff.notAsked");
        }
        if (!read.equals(sentAt)) {
            throw new RuleBroken("referral.signOff.changed");
        }
    }

    SealedText reason() {
        return reason;
    }

    public State state() {
        return state;
    }

    /** A manager has not said anything yet. */
    public boolean isOpen() {
        return state == State.ASKED || state == State.AFTERWARDS;
    }

    /** When its author sent it: to the manager, or past them; UTC. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** The manager who signed it or sent it back. */
    public Optional<UUID> by() {
        return Optional.ofNullable(by);
    }

    /** UTC. */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }
}
