package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A chair sees a case: it stands on an agenda of theirs, or awaits their decision (1.4). */
@Entity
@Table(name = "case_chairing")
class CaseChairing extends Kept {
    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    private Instant since = Instant.EPOCH;

    protected CaseChairing() {}

    static CaseChairing by(UUID caseId, UUID accountId, Instant since) {
        CaseChairing chairing = new CaseChairing();
        chairing.caseId = caseId;
        chairing.accountId = accountId;
        chairing.since = since;
        return chairing;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID accountId() {
        return accountId;
    }

    Instant since() {
        return since;
    }
}
