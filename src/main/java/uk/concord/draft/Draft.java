package uk.concord.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * The text of one field, or of one form, that somebody is typing: kept for its author only, saved again and again, and
 * thrown away when the form has been accepted.
 */
@Entity
@Table(name = "draft")
public class Draft extends Kept {
    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    /** Which text: address of the page and name of the field. */
    @Column(name = "draft_key")
    private String key = "";

    @Column(name = "sequence_no")
    private long sequence;

    @Column(name = "body_sealed")
    private SealedText body = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "saved_at")
    private Instant savedAt = Instant.EPOCH;

    protected Draft() {}

    static Draft begin(UUID accountId, String key) {
        Draft draft = new Draft();
        draft.accountId = accountId;
        draft.key = key;
        return draft;
    }

    /** Takes a text unless a later one is already here: a slow network must not undo what was typed after. */
    Draft take(long newSequence, String text, Instant at) {
        if (newSequence > sequence) {
            sequence = newSequence;
            body = SealedText.of(place(), text);
            savedAt = at;
        }
        return this;
    }

    private SealedPlace place() {
        return new SealedPlace(accountId, "draft.body", id());
    }

    DraftText text() {
        return new DraftText(key, body.open(place()), sequence, savedAt);
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }
}
