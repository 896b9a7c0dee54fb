package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** A dated note to minutes that are approved and cannot be changed (3.9, S47). */
@Entity
@Table(name = "addendum")
public class Addendum extends Kept {
    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "text_sealed")
    private SealedText text = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "written_by", columnDefinition = "BINARY(16)")
    private UUID writtenBy = new UUID(0, 0);

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    protected Addendum() {}

    static Addendum to(AgendaItem item, Viewer by, String words) {
        if (words.isBlank()) {
            throw new RuleBroken("meeting.addendum.words", "words");
        }
        Addendum addendum = new Addendum();
        addendum.itemId = item.id();
        addendum.caseId = item.caseId();
        addendum.writtenBy = by.accountId();
        addendum.writtenAt = by.at();
        addendum.text = SealedText.of(addendum.place(), words.strip());
        return addendum;
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "addendum.text_sealed", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID itemId() {
        return itemId;
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
