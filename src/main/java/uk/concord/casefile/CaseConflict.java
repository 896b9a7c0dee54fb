package uk.concord.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A conflict of interest that shuts a case for a worker, or for a whole agency that the chair left out (1.5). */
@Entity
@Table(name = "case_conflict")
public class CaseConflict extends Kept {
    /** Whom it shuts out. */
    enum Party {
        ACCOUNT,
        AGENCY
    }

    /** What the conflict is (1.5). */
    public enum Type {
        PERSONAL_RELATIONSHIP("I know one of the people, or am related to them"),
        COLLEAGUE_IS_PARTY("A colleague of mine is one of the people"),
        PARTY_IS_OWN_STAFF("One of the people works for my agency"),
        LANDLORD_OF_BOTH("My agency houses both sides"),
        POLITICAL_OR_COMMUNITY_ROLE("I have a political or community role in this"),
        COMPLAINT_AGAINST_USER("One of the people has complained about me"),
        OTHER("Something else");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "party_id", columnDefinition = "BINARY(16)")
    private UUID partyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Party party = Party.ACCOUNT;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Type type = Type.OTHER;

    @Column(name = "declared_by", columnDefinition = "BINARY(16)")
    private UUID declaredBy = new UUID(0, 0);

    @Column(name = "declared_at")
    private Instant declaredAt = Instant.EPOCH;

    @Column(name = "words_sealed")
    private SealedText words = SealedText.empty();

    protected CaseConflict() {}

    /** Whether it shuts out this agency as a whole. */
    boolean isOf(UUID agencyId) {
        return party == Party.AGENCY && partyId.equals(agencyId);
    }

    /** A worker's own conflict: access is withdrawn at once. */
    static CaseConflict own(UUID caseId, UUID accountId, Type type, String words, Instant at) {
        CaseConflict conflict = new CaseConflict();
        conflict.caseId = caseId;
        conflict.partyId = accountId;
        conflict.declaredBy = accountId;
        conflict.type = type;
        conflict.words = SealedText.of(new SealedPlace(caseId, "case_conflict.words", conflict.id()), words);
        conflict.declaredAt = at;
        return conflict;
    }

    /** The chair leaves an agency out: EXCLUDE_AGENCY of 1.5. */
    static CaseConflict excluding(UUID caseId, UUID agencyId, UUID chairId, Type type, Instant at) {
        CaseConflict conflict = new CaseConflict();
        conflict.caseId = caseId;
        conflict.party = Party.AGENCY;
        conflict.partyId = agencyId;
        conflict.declaredBy = chairId;
        conflict.type = type;
        conflict.declaredAt = at;
        return conflict;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    Type type() {
        return type;
    }

    Instant declaredAt() {
        return declaredAt;
    }

    UUID declaredBy() {
        return declaredBy;
    }

    boolean shutsOut(Viewer viewer) {
        return partyId.equals(party == Party.AGENCY ? viewer.agencyId() : viewer.accountId());
    }
}
