package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.time.Duration;
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

/**
 * One part of the minutes of one item. One person at a time holds it; each save names the revision it began from, and a
 * text that began from an older one is kept beside it instead of over it (S42).
 */
@Entity
@Table(name = "minutes_part")
public class MinutesPart extends Kept {
    private static final String COLUMN = "minutes_part.text_sealed";

    /** After so long without a word, somebody else may take the part. */
    private static final Duration HOLD = Duration.ofSeconds(60);

    /** The parts of an item's minutes, in the order of the screen (3.9). */
    public enum Kind {
        INFORMATION("Information"),
        VICTIM_VIEWS("Victim’s views"),
        VIEWS_ABSENT("Why there are no views"),
        RISK_SUMMARY("Risk summary"),
        DECISION("Decision"),
        MAY_BE_TOLD("May be told");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.INFORMATION;

    @Column(name = "revision_no")
    private int revision;

    @Column(name = "text_sealed")
    private SealedText text = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "written_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID writtenBy;

    @Column(name = "written_at")
    private @Nullable Instant writtenAt;

    @Column(name = "holder_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID holderId;

    @Column(name = "held_at")
    private @Nullable Instant heldAt;

    protected MinutesPart() {}

    static MinutesPart blank(AgendaItem item, Kind kind) {
        MinutesPart part = new MinutesPart();
        part.itemId = item.id();
        part.caseId = item.caseId();
        part.kind = kind;
        return part;
    }

    /** Whether a text that began from this revision may replace what stands: nobody else has written since. */
    boolean isCurrent(int seen) {
        return seen == revision;
    }

    MinutesPart write(Viewer by, String words) {
        text = SealedText.of(place(), words);
        revision++;
        writtenBy = by.accountId();
        writtenAt = by.at();
        holderId = by.accountId();
        heldAt = by.at();
        return this;
    }

    /** Takes the part if it is free; says whether it is now the viewer's. */
    boolean take(Viewer by) {
        if (holder(by.at()).filter(other -> !other.equals(by.accountId())).isPresent()) {
            return false;
        }
        holderId = by.accountId();
        heldAt = by.at();
        return true;
    }

    Optional<UUID> holder(Instant now) {
        boolean held = heldAt != null && now.isBefore(heldAt.plus(HOLD));
        return held ? Optional.ofNullable(holderId) : Optional.empty();
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, COLUMN, id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public UUID itemId() {
        return itemId;
    }

    UUID caseId() {
        return caseId;
    }

    public Kind kind() {
        return kind;
    }

    public int revision() {
        return revision;
    }

    public String text() {
        return text.open(place());
    }

    public Optional<UUID> writtenBy() {
        return Optional.ofNullable(writtenBy);
    }

    public Optional<Instant> writtenAt() {
        return Optional.ofNullable(writtenAt);
    }

    /** What somebody wrote beside the minutes of a case, and when. */
    @MappedSuperclass
    public abstract static class Beside extends Kept {
        @Column(name = "case_id", columnDefinition = "BINARY(16)")
        private UUID caseId = new UUID(0, 0);

        @Column(name = "text_sealed")
        private SealedText text = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

        @Column(name = "written_by", columnDefinition = "BINARY(16)")
        private UUID writtenBy = new UUID(0, 0);

        @Column(name = "written_at")
        private Instant writtenAt = Instant.EPOCH;

        /** The column that its text is bound to. */
        abstract String column();

        void begin(UUID ofCase, Viewer by) {
            caseId = ofCase;
            writtenBy = by.accountId();
        }

        void write(String words, Instant at) {
            text = SealedText.of(place(), words);
            writtenAt = at;
        }

        private SealedPlace place() {
            return new SealedPlace(caseId, column(), id());
        }

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.CASE, caseId);
        }

        public String text() {
            return text.open(place());
        }

        public UUID writtenBy() {
            return writtenBy;
        }

        public Instant writtenAt() {
            return writtenAt;
        }
    }
}
