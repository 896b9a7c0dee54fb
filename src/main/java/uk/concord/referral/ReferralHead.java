package uk.concord.referral;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.deadline.LondonTime;
import uk.concord.form.Idleness;
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

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    /** How often its author was warned that it lies idle; a change begins anew. */
    private int warnings;

    @Column(name = "warned_on")
    private @Nullable LocalDate warnedOn;

    protected ReferralHead() {}

    /** Who refers, for which agency, to the conference of which area. */
    record Origin(UUID referrerId, UUID agencyId, String area) {}

    ReferralHead(Origin origin, Instant at) {
        reference = Reference.next("RF");
        referrerId = origin.referrerId();
        agencyId = origin.agencyId();
        area = origin.area();
        startedAt = at;
        changedAt = at;
    }

    ReferralHead touch(Instant at) {
        changedAt = at;
        warnings = 0;
        warnedOn = null;
        return this;
    }

    ReferralHead warn(int given, LocalDate today) {
        warnings = given;
        warnedOn = today;
        return this;
    }

    /** How long it has lain idle by now; what was typed since and not saved yet counts as a change. */
    Idleness idleness(Instant lastTyped) {
        Instant last = lastTyped.isAfter(changedAt) ? lastTyped : changedAt;
        return new Idleness(LondonTime.dayOf(last), warnings, Optional.ofNullable(warnedOn));
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
    public Instant changedAt() {
        return changedAt;
    }

    /** UTC. */
    public Instant startedAt() {
        return startedAt;
    }
}
