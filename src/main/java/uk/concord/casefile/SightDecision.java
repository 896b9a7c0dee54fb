package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** What the chair decided on who finds a case, and why. It is taken once and never changed; another one follows (1.5). */
@Entity
@Table(name = "sight_decision")
public class SightDecision extends Kept {
    /** What was decided. */
    public enum Kind {
        RESTRICTED("Restricted to named people"),
        NAMES_CHANGED("List of names changed"),
        RESTRICTION_LIFTED("Restriction lifted"),
        AGENCY_LEFT_OUT("Left out"),
        DEPUTY_ONLY("One named worker only"),
        AGENCY_STAYS("Stays, with separation"),
        AGENCY_LET_IN("Let back in");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static final int SHORTEST_REASON = 10;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.RESTRICTED;

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID agencyId;

    @Column(name = "reason_sealed")
    private SealedText reason = SealedText.empty();

    @Column(name = "decided_by", columnDefinition = "BINARY(16)")
    private UUID decidedBy = new UUID(0, 0);

    @Column(name = "decided_at")
    private Instant decidedAt = Instant.EPOCH;

    protected SightDecision() {}

    /** Decides about the whole case; who looks later must be able to read why. */
    static SightDecision of(UUID caseId, Viewer chair, Kind kind, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw new RuleBroken("casework.sight.reason", "reason");
        }
        SightDecision decision = new SightDecision();
        decision.caseId = caseId;
        decision.kind = kind;
        decision.decidedBy = chair.accountId();
        decision.decidedAt = chair.at();
        decision.reason = SealedText.of(decision.place(), reason.strip());
        return decision;
    }

    /** Decides about one agency. */
    static SightDecision about(UUID agencyId, UUID caseId, Viewer chair, Kind kind, String reason) {
        SightDecision decision = of(caseId, chair, kind, reason);
        decision.agencyId = agencyId;
        return decision;
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "sight_decision.reason", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public Kind kind() {
        return kind;
    }

    /** The agency it is about, if it is about one. */
    public Optional<UUID> agencyId() {
        return Optional.ofNullable(agencyId);
    }

    public String reason() {
        return reason.open(place());
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
