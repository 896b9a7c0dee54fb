package uk.concord.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A partner's question about a flag, the one thing a partner may do to it. It is open until the police answer (S36). */
@Entity
@Table(name = "flag_query")
class FlagQuery extends Kept {
    @Column(name = "incident_id", columnDefinition = "BINARY(16)")
    private UUID incidentId = new UUID(0, 0);

    @Column(name = "sealed_under", columnDefinition = "BINARY(16)")
    private UUID sealedUnder = new UUID(0, 0);

    @Column(name = "question_sealed")
    private SealedText question = SealedText.empty();

    @Column(name = "asked_by", columnDefinition = "BINARY(16)")
    private UUID askedBy = new UUID(0, 0);

    @Column(name = "asked_at")
    private Instant askedAt = Instant.EPOCH;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected FlagQuery() {}

    static FlagQuery raise(Incident incident, String question, UUID by, Instant at) {
        FlagQuery query = new FlagQuery();
        query.incidentId = incident.id();
        query.sealedUnder = incident.sealedUnder();
        query.question = SealedText.of(query.place(), question.strip());
        query.askedBy = by;
        query.askedAt = at;
        return query;
    }

    FlagQuery answer(Instant at) {
        answeredAt = at;
        return this;
    }

    private SealedPlace place() {
        return new SealedPlace(sealedUnder, "flag_query.question", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.REFERRAL, sealedUnder);
    }
}
