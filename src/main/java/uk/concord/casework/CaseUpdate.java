package uk.concord.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Viewer;
import uk.concord.casefile.ShareLevel;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Something that an agency tells the others about a case. It is posted once and never changed (3.11). */
@Entity
@Table(name = "case_update")
public class CaseUpdate extends Kept {
    /** What it is about. */
    public enum Type {
        FURTHER_INCIDENT("Further incident"),
        CHANGE_OF_CIRCUMSTANCE("Change of circumstance"),
        SAFETY("Safety"),
        COURT("Court"),
        CONTACT("Contact"),
        /** It stands first on the case, with who heard it and when. */
        VICTIMS_WORDS("The victim’s own words");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** An agency that a contribution is named for. */
    @Embeddable
    static class NamedReader {
        @Column(name = "agency_id", columnDefinition = "BINARY(16)")
        private UUID agencyId = new UUID(0, 0);

        protected NamedReader() {}

        NamedReader(UUID agencyId) {
            this.agencyId = agencyId;
        }
    }

    /** With whom it is shared. */
    public record Sharing(ShareLevel level, Set<UUID> agencies) {
        public Sharing {
            agencies = Set.copyOf(agencies);
            if (level == ShareLevel.NAMED && agencies.isEmpty()) {
                throw new RuleBroken("casework.update.named", "agencies");
            }
        }
    }

    /** An update as it was written. */
    public record Entry(Type type, Sharing sharing, String text) {}

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "author_id", columnDefinition = "BINARY(16)")
    private UUID authorId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Type type = Type.SAFETY;

    @Enumerated(EnumType.STRING)
    @Column(name = "share_level")
    private ShareLevel shareLevel = ShareLevel.ALL_ATTENDING;

    @ElementCollection
    @CollectionTable(name = "case_update_reader", joinColumns = @JoinColumn(name = "update_id"))
    private Set<NamedReader> named = new HashSet<>();

    @Column(name = "body_sealed")
    private SealedText body = SealedText.empty();

    @Column(name = "posted_at")
    private Instant postedAt = Instant.EPOCH;

    protected CaseUpdate() {}

    /** Posts an update of the author's agency. */
    static CaseUpdate post(UUID caseId, Viewer author, Entry entry) {
        if (entry.text().isBlank()) {
            throw new RuleBroken("casework.update.text", "text");
        }
        CaseUpdate update = new CaseUpdate();
        update.caseId = caseId;
        update.authorId = author.accountId();
        update.agencyId = author.agencyId();
        update.type = entry.type();
        update.shareLevel = entry.sharing().level();
        if (entry.sharing().level() == ShareLevel.NAMED) {
            entry.sharing().agencies().forEach(agency -> update.named.add(new NamedReader(agency)));
        }
        update.body = SealedText.of(update.place(), entry.text().strip());
        update.postedAt = author.at();
        return update;
    }

    boolean isFor(Reader reader) {
        return reader.mayRead(agencyId, shareLevel, namedAgencies());
    }

    /** Read from their table only where the level asks for them: most updates are for all. */
    private Set<UUID> namedAgencies() {
        return shareLevel == ShareLevel.NAMED
                ? named.stream().map(n -> n.agencyId).collect(Collectors.toSet())
                : Set.of();
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "case_update.body", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID authorId() {
        return authorId;
    }

    UUID agencyId() {
        return agencyId;
    }

    Type type() {
        return type;
    }

    ShareLevel shareLevel() {
        return shareLevel;
    }

    String text() {
        return body.open(place());
    }

    Instant postedAt() {
        return postedAt;
    }
}
