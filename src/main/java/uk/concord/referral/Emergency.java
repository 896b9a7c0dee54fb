package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedText;

/**
 * The wish that agencies meet at once (2.6): asked for with the referral, or by the coordinator, and then granted or
 * refused by the chair alone.
 */
@Embeddable
public class Emergency {
    /** Where the wish stands. */
    public enum State {
        NOT_ASKED,
        ASKED,
        GRANTED,
        REFUSED
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "emergency")
    private State state = State.NOT_ASKED;

    @Column(name = "emergency_why_sealed")
    private SealedText why = SealedText.empty();

    /** What the asking agency is told when it is refused. */
    @Column(name = "emergency_answer_sealed")
    private SealedText answer = SealedText.empty();

    @Column(name = "emergency_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID decidedBy;

    protected Emergency() {}

    static Emergency none() {
        return new Emergency();
    }

    static Emergency asked(SealedText why) {
        Emergency emergency = new Emergency();
        emergency.state = State.ASKED;
        emergency.why = why;
        return emergency;
    }

    Emergency grant(UUID chair) {
        mustBeAsked();
        state = State.GRANTED;
        decidedBy = chair;
        return this;
    }

    Emergency refuse(SealedText reason, UUID chair) {
        mustBeAsked();
        state = State.REFUSED;
        answer = reason;
        decidedBy = chair;
        return this;
    }

    /** Nobody but the chair accepts what is an emergency (2.2). */
    void mustBeDecided() {
        if (state == State.ASKED) {
            throw new RuleBroken("referral.emergency.chair");
        }
    }

    private void mustBeAsked() {
        if (state != State.ASKED) {
            throw new RuleBroken("referral.emergency.notAsked");
        }
    }

    SealedText why() {
        return why;
    }

    SealedText answer() {
        return answer;
    }

    public State state() {
        return state;
    }

    public boolean isAsked() {
        return state == State.ASKED;
    }
}
