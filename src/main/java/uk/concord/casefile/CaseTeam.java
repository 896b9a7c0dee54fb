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
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * An agency's place on a case. It is invited with a reason, becomes active when it first takes part, may be removed at
 * once, and loses access when the time after closing has run out (1.4).
 */
@Entity
@Table(name = "case_team")
public class CaseTeam extends Kept {
    /** How an agency stands on a case. */
    public enum Status {
        INVITED("Invited"),
        ACTIVE("Active"),
        REMOVED("Removed");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static final int SHORTEST_REASON = 10;

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    /** When the case was opened, which never changes: lists walk the places of an agency in this order. UTC. */
    @Column(name = "opened_at")
    private Instant openedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Status status = Status.INVITED;

    @Column(name = "reason_sealed")
    private SealedText reason = SealedText.empty();

    @Column(name = "invited_by", columnDefinition = "BINARY(16)")
    private UUID invitedBy = new UUID(0, 0);

    @Column(name = "invited_at")
    private Instant invitedAt = Instant.EPOCH;

    @Column(name = "access_ends_at")
    private @Nullable Instant accessEndsAt;

    protected CaseTeam() {}

    /** Invites an agency; the reason says why the case needs it (2.4, step 8). */
    static CaseTeam invite(CaseFile file, UUID agencyId, String reason, UUID by, Instant at) {
        CaseTeam place = new CaseTeam();
        place.caseId = file.id();
        place.openedAt = file.openedAt();
        place.agencyId = agencyId;
        return place.inviteAgain(reason, by, at);
    }

    /** Invites an agency that had been removed; what stood before is in the trail. */
    CaseTeam inviteAgain(String why, UUID by, Instant at) {
        if (why.strip().length() < SHORTEST_REASON) {
            throw new RuleBroken("casework.team.reason", "reason");
        }
        status = Status.INVITED;
        reason = SealedText.of(place(), why.strip());
        invitedBy = by;
        invitedAt = at;
        accessEndsAt = null;
        return this;
    }

    /** The agency has taken part. */
    CaseTeam takePart() {
        if (status == Status.INVITED) {
            status = Status.ACTIVE;
        }
        return this;
    }

    /** Access stops at once. */
    CaseTeam remove() {
        status = Status.REMOVED;
        return this;
    }

    /** The case is closed: access runs out; an earlier end stays. */
    CaseTeam endAccess(Instant at) {
        if (accessEndsAt == null || accessEndsAt.isAfter(at)) {
            accessEndsAt = at;
        }
        return this;
    }

    /** The case was opened again: the team is back. */
    CaseTeam resume() {
        accessEndsAt = null;
        return this;
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "case_team.reason", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    /** Invited or active, and not run out: the end itself is no longer within. */
    public boolean isOpenAt(Instant now) {
        return status != Status.REMOVED && (accessEndsAt == null || accessEndsAt.isAfter(now));
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Status status() {
        return status;
    }

    public String reason() {
        return reason.open(place());
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    Optional<Instant> accessEndsAt() {
        return Optional.ofNullable(accessEndsAt);
    }
}
