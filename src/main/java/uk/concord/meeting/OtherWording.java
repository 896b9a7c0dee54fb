package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** What a second person wrote at the same time: shown beside the part until somebody has settled both into one (S42). */
@Entity
@Table(name = "other_wording")
public class OtherWording extends Kept {
    @Column(name = "part_id", columnDefinition = "BINARY(16)")
    private UUID partId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "text_sealed")
    private SealedText text = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "written_by", columnDefinition = "BINARY(16)")
    private UUID writtenBy = new UUID(0, 0);

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    private boolean settled;

    protected OtherWording() {}

    static OtherWording of(MinutesPart part, Viewer by) {
        OtherWording wording = new OtherWording();
        wording.partId = part.id();
        wording.caseId = part.caseId();
        wording.writtenBy = by.accountId();
        return wording;
    }

    OtherWording say(String words, Instant at) {
        text = SealedText.of(place(), words);
        writtenAt = at;
        settled = false;
        return this;
    }

    OtherWording settle() {
        settled = true;
        return this;
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, "other_wording.text_sealed", id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    UUID partId() {
        return partId;
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

    public boolean isSettled() {
        return settled;
    }
}
