package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A worker named on a case: for their agency's part in it, or on the list of those who may open a restricted one. */
@Entity
@Table(name = "case_naming")
class CaseNaming extends Kept {
    /** What the naming opens. */
    public enum Kind {
        /** Works on the case for an agency of its team (1.4). */
        ON_TEAM,
        /** Is on the access list of a restricted case: names, not agencies (1.5). */
        RESTRICTED
    }

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.ON_TEAM;

    @Column(name = "named_by", columnDefinition = "BINARY(16)")
    private UUID namedBy = new UUID(0, 0);

    @Column(name = "named_at")
    private Instant namedAt = Instant.EPOCH;

    protected CaseNaming() {}

    static CaseNaming name(UUID caseId, UUID accountId, Kind kind, UUID by, Instant at) {
        CaseNaming naming = new CaseNaming();
        naming.caseId = caseId;
        naming.accountId = accountId;
        naming.kind = kind;
        naming.namedBy = by;
        naming.namedAt = at;
        return naming;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID accountId() {
        return accountId;
    }

    Kind kind() {
        return kind;
    }

    Instant namedAt() {
        return namedAt;
    }
}
