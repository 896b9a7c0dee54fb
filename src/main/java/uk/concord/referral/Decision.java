package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.form.Criterion;
import uk.concord.form.DeclineReason;
import uk.concord.form.RedirectTarget;
import uk.concord.kernel.SealedText;

/** What was decided about a referral, by whom, and why. A decline names two people. */
@Embeddable
public class Decision {
    /** News for the referrer, and after a decline for their manager too, who may appeal. */
    public record Told(UUID referralId, UUID referrerId, UUID agencyId, ReferralStatus status) {}

    @Enumerated(EnumType.STRING)
    private @Nullable Criterion criterion;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private @Nullable DeclineReason declineReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "redirect_target")
    private @Nullable RedirectTarget redirectTarget;

    /** Why it was decided so: for coordinator and chair. */
    @Column(name = "rationale_sealed")
    private SealedText rationale = SealedText.empty();

    /** What the referrer is told to do next. */
    @Column(name = "advice_sealed")
    private SealedText advice = SealedText.empty();

    @Column(name = "proposed_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID proposedBy;

    @Column(name = "decided_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt = Instant.EPOCH;

    protected Decision() {}

    static Decision accepted(Criterion criterion, SealedText rationale, UUID by, Instant at) {
        Decision decision = by(by, at);
        decision.criterion = criterion;
        decision.rationale = rationale;
        return decision;
    }

    static Decision declineProposed(DeclineReason reason, SealedText advice, UUID by, Instant at) {
        Decision decision = new Decision();
        decision.declineReason = reason;
        decision.advice = advice;
        decision.proposedBy = by;
        decision.decidedAt = at;
        return decision;
    }

    static Decision redirected(RedirectTarget target, SealedText why, UUID by, Instant at) {
        Decision decision = by(by, at);
        decision.redirectTarget = target;
        decision.advice = why;
        return decision;
    }

    static Decision merged(SealedText rationale, UUID by, Instant at) {
        Decision decision = by(by, at);
        decision.rationale = rationale;
        return decision;
    }

    private static Decision by(UUID by, Instant at) {
        Decision decision = new Decision();
        decision.decidedBy = by;
        decision.decidedAt = at;
        return decision;
    }

    Decision confirm(UUID by, Instant at) {
        decidedBy = by;
        decidedAt = at;
        return this;
    }

    SealedText rationale() {
        return rationale;
    }

    SealedText advice() {
        return advice;
    }

    public Optional<Criterion> criterion() {
        return Optional.ofNullable(criterion);
    }

    public Optional<DeclineReason> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<RedirectTarget> redirectTarget() {
        return Optional.ofNullable(redirectTarget);
    }

    public Optional<UUID> proposedBy() {
        return Optional.ofNullable(proposedBy);
    }

    public Optional<UUID> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** When it was decided, or proposed as long as it is only that; UTC. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
