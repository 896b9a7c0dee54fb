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
        PERSONAL_RELATIONSHIP(
                "I know one of the people, or am related to them", "Somebody there knows one of the people"),
        COLLEAGUE_IS_PARTY("A colleague of mine is one of the people", "A colleague there is one of the people"),
        PARTY_IS_OWN_STAFF("One of the people works for my agency", "One of the people works there"),
        LANDLORD_OF_BOTH("My agency houses both sides", "It houses both sides"),
        POLITICAL_OR_COMMUNITY_ROLE(
                "I have a political or community role in this", "It has a political or community role in this"),
        COMPLAINT_AGAINST_USER(
                "One of the people has complained about me", "One of the people has complained about it"),
        OTHER("Something else", "Something else, such as a danger if it were told");

        private final String label;
        private final String ofAgency;

        Type(String label, String ofAgency) {
            this.label = label;
            this.ofAgency = ofAgency;
        }

        /** As one says it of oneself. */
        public String label() {
            return label;
        }

        /** Whether it says nothing without words of one's own. */
        public boolean wantsWords() {
            return this == OTHER;
        }

        /** As the chair says it of an agency. */
        public String ofAgency() {
            return ofAgency;
        }
    }

    /** What the chair chooses when an agency has the conflict (1.5). */
    public enum Separation {
        EXCLUDE_AGENCY("Leave the agency out", "Nobody there finds the case", SightDecision.Kind.AGENCY_LEFT_OUT),
        NAMED_DEPUTY_ONLY(
                "One named worker of the agency only",
                "Everybody else there does not find it, its representative included",
                SightDecision.Kind.DEPUTY_ONLY),
        PROCEED_WITH_SEPARATION(
                "Let the agency stay, and record it",
                "It has shown you how it keeps the people concerned away",
                SightDecision.Kind.AGENCY_STAYS);

        private final String label;
        private final String hint;
        private final SightDecision.Kind decision;

        Separation(String label, String hint, SightDecision.Kind decision) {
            this.label = label;
            this.hint = hint;
            this.decision = decision;
        }

        public String label() {
            return label;
        }

        /** What it does. */
        public String hint() {
            return hint;
        }

        SightDecision.Kind decision() {
            return decision;
        }
    }

    /**
     * An agency's conflict as the chair settles it.
     *
     * @param deputyId the one worker who still finds the case, if that is the choice
     */
    public record Settlement(
            UUID agencyId,
            Type type,
            Separation separation,
            @Nullable UUID deputyId) {
        Optional<UUID> deputy() {
            return separation == Separation.NAMED_DEPUTY_ONLY ? Optional.ofNullable(deputyId) : Optional.empty();
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

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

    /** None for a worker's own conflict. */
    @Enumerated(EnumType.STRING)
    private @Nullable Separation separation;

    /** Whether it shuts anybody out: an agency may stay with its conflict on record. */
    private boolean shuts = true;

    /** The one worker of an agency whom its conflict does not shut out. */
    @Column(name = "deputy_id", columnDefinition = "BINARY(16)")
    private UUID deputyId = NOBODY;

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
        conflict.words = SealedText.of(conflict.place(), words);
        conflict.declaredAt = at;
        return conflict;
    }

    /** The coordinator leaves an agency out before anybody is invited, until the chair decides otherwise (1.5). */
    static CaseConflict leftOut(UUID caseId, UUID agencyId, UUID coordinatorId, Instant at) {
        CaseConflict conflict = new CaseConflict();
        conflict.caseId = caseId;
        conflict.party = Party.AGENCY;
        conflict.partyId = agencyId;
        conflict.separation = Separation.EXCLUDE_AGENCY;
        conflict.declaredBy = coordinatorId;
        conflict.declaredAt = at;
        return conflict;
    }

    /** The chair settles an agency's conflict (1.5). */
    static CaseConflict settled(UUID caseId, Settlement settlement, Viewer chair) {
        CaseConflict conflict = new CaseConflict();
        conflict.caseId = caseId;
        conflict.party = Party.AGENCY;
        conflict.partyId = settlement.agencyId();
        conflict.type = settlement.type();
        conflict.separation = settlement.separation();
        conflict.shuts = settlement.separation() != Separation.PROCEED_WITH_SEPARATION;
        conflict.deputyId = settlement.deputy().orElse(NOBODY);
        conflict.declaredBy = chair.accountId();
        conflict.declaredAt = chair.at();
        return conflict;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public Type type() {
        return type;
    }

    /** The worker or the agency whose conflict it is. */
    public UUID partyId() {
        return partyId;
    }

    /** How the chair settled an agency's conflict; none for a worker's own. */
    public Optional<Separation> separation() {
        return Optional.ofNullable(separation);
    }

    /** The one worker of the agency who still finds the case. */
    public Optional<UUID> deputyId() {
        return deputyId.equals(NOBODY) ? Optional.empty() : Optional.of(deputyId);
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    /** What the chair should know of a worker's own conflict. */
    public String words() {
        return words.open(place());
    }

    boolean keepsRepresentativesOut() {
        return party == Party.AGENCY && shuts;
    }

    boolean shutsOut(UUID account, UUID agency) {
        if (party == Party.ACCOUNT) {
            return partyId.equals(account);
        }
        return shuts && partyId.equals(agency) && !deputyId.equals(account);
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "case_conflict.words", id());
    }
}
