package uk.concord.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An agency that works on an action beside its owner. */
@Embeddable
class Contributor {
    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    protected Contributor() {}

    Contributor(UUID agencyId) {
        this.agencyId = agencyId;
    }

    UUID agencyId() {
        return agencyId;
    }
}
