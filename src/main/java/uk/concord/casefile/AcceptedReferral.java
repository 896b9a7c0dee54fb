package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral that led to the case, or came to it later, with the moment of its acceptance. */
@Embeddable
class AcceptedReferral {
    @Column(name = "referral_id", columnDefinition = "BINARY(16)")
    private UUID referralId = new UUID(0, 0);

    @Column(name = "accepted_at")
    private Instant acceptedAt = Instant.EPOCH;

    /** How it stands to the one before it; empty for the first. */
    @Enumerated(EnumType.STRING)
    @Column(name = "repeat_type")
    private @Nullable RepeatType repeat;

    protected AcceptedReferral() {}

    AcceptedReferral(UUID referralId, Instant acceptedAt) {
        this.referralId = referralId;
        this.acceptedAt = acceptedAt;
    }

    /** One that came to an open case; it may be said how it stands to the one before. */
    static AcceptedReferral further(UUID referralId, Instant acceptedAt, String repeat) {
        AcceptedReferral further = new AcceptedReferral(referralId, acceptedAt);
        further.repeat = repeat.isEmpty() ? null : RepeatType.valueOf(repeat);
        return further;
    }

    Optional<RepeatType> repeat() {
        return Optional.ofNullable(repeat);
    }

    UUID referralId() {
        return referralId;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
