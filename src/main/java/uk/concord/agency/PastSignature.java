package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** That an agency stood under an agreement which it has left, kept so that what it was shown then stays explained. */
@Embeddable
class PastSignature {
    @Embedded
    private Signature signature = new Signature();

    @Column(name = "ended_at")
    private Instant endedAt = Instant.EPOCH;

    protected PastSignature() {}

    PastSignature(Signature signature, Instant endedAt) {
        this.signature = signature.copy();
        this.endedAt = endedAt;
    }

    boolean isBy(UUID agencyId) {
        return signature.isBy(agencyId, LocalDate.MAX);
    }

    AgreementCard.Left row(Map<UUID, String> names) {
        return new AgreementCard.Left(signature.row(names), endedAt);
    }
}
