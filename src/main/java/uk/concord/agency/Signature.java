package uk.concord.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** One agency's signature under an agreement, by the holder of a post, on a day. */
@Embeddable
class Signature {
    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Column(name = "signed_on")
    private LocalDate signedOn = LocalDate.MIN;

    @Column(name = "signatory_post")
    private String post = "";

    protected Signature() {}

    Signature(UUID agencyId, LocalDate signedOn, String post) {
        this.agencyId = agencyId;
        this.signedOn = signedOn;
        this.post = post;
    }

    UUID agencyId() {
        return agencyId;
    }

    boolean isBy(UUID agency, LocalDate today) {
        return agencyId.equals(agency) && !signedOn.isAfter(today);
    }

    /** One of its own for another row. */
    Signature copy() {
        return new Signature(agencyId, signedOn, post);
    }

    AgreementCard.Signed row(Map<UUID, String> names) {
        return new AgreementCard.Signed(agencyId, names.getOrDefault(agencyId, ""), signedOn, post);
    }
}
