package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A referral that led to the case, or came to it later, with the moment of its acceptance. */
@Embeddable
class AcceptedReferral {
    @Column(name = "referral_id", columnDefinition = "BINARY(16)")
    private UUID referralId = new UUID(0, 0);

    @Column(name = "accepted_at")
    private Instant acceptedAt = Instant.EPOCH;

    protected AcceptedReferral() {}

    AcceptedReferral(UUID referralId, Instant acceptedAt) {
        this.referralId = referralId;
        this.acceptedAt = acceptedAt;
    }

    UUID referralId() {
        return referralId;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }
}
