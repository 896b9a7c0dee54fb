package uk.concord.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** One change of an incident's flags: before, after, who and why. It is written once and never changed. */
@Entity
@Table(name = "flag_change")
class FlagChange extends Kept {
    @Column(name = "incident_id", columnDefinition = "BINARY(16)")
    private UUID incidentId = new UUID(0, 0);

    @Column(name = "sealed_under", columnDefinition = "BINARY(16)")
    private UUID sealedUnder = new UUID(0, 0);

    @Column(name = "before_sealed")
    private SealedText before = SealedText.empty();

    @Column(name = "after_sealed")
    private SealedText after = SealedText.empty();

    private String reason = "";

    @Column(name = "changed_by", columnDefinition = "BINARY(16)")
    private UUID changedBy = new UUID(0, 0);

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected FlagChange() {}

    static FlagChange of(Incident incident, Flags before, String reason, UUID by, Instant at) {
        FlagChange change = new FlagChange();
        change.incidentId = incident.id();
        change.sealedUnder = incident.sealedUnder();
        change.before = SealedText.of(change.place("before"), before.stored());
        change.after = SealedText.of(change.place("after"), incident.flags().stored());
        change.reason = reason;
        change.changedBy = by;
        change.changedAt = at;
        return change;
    }

    private SealedPlace place(String column) {
        return new SealedPlace(sealedUnder, "flag_change." + column, id());
    }

    FlagChangeRow row() {
        return new FlagChangeRow(
                Flags.fromStored(before.open(place("before"))),
                Flags.fromStored(after.open(place("after"))),
                reason,
                changedBy,
                changedAt);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, sealedUnder);
    }
}
