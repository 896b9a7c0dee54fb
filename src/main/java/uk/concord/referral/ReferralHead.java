package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Reference;

/** What is fixed when a referral is begun: its reference, who writes it, for which agency, to which conference. */
@MappedSuperclass
public abstract class ReferralHead extends Kept {
    private String reference = "";

    @Column(name = "referrer_id", columnDefinition = "BINARY(16)")
    private UUID referrerId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    private String area = "";

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    protected ReferralHead() {}

    /** Who refers, for which agency, to the conference of which area. */
    record Origin(UUID referrerId, UUID agencyId, String area) {}

    ReferralHead(Origin origin, Instant at) {
        reference = Reference.next("RF");
        referrerId = origin.referrerId();
        agencyId = origin.agencyId();
        area = origin.area();
        startedAt = at;
    }

    boolean isBy(UUID account) {
        return referrerId.equals(account);
    }

    public String reference() {
        return reference;
    }

    public UUID referrerId() {
        return referrerId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String area() {
        return area;
    }

    /** UTC. */
    public Instant startedAt() {
        return startedAt;
    }
}
