package uk.concord.action;

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

/** One line of an action's history: what was done or decided, by whom, when. It is written once and never changed. */
@Entity
@Table(name = "action_note")
public class ActionNote extends Kept {
    private static final String COLUMN = "action_note.text_sealed";

    @Column(name = "action_id", columnDefinition = "BINARY(16)")
    private UUID actionId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind")
    private SubjectKind subjectKind = SubjectKind.CASE;

    @Column(name = "subject_id", columnDefinition = "BINARY(16)")
    private UUID subjectId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private NoteKind kind = NoteKind.PROGRESS;

    @Column(name = "text_sealed")
    private SealedText sealed = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "text_clear")
    private String clear = "";

    @Column(name = "written_by", columnDefinition = "BINARY(16)")
    private UUID by = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Column(name = "written_at")
    private Instant at = Instant.EPOCH;

    protected ActionNote() {}

    static ActionNote of(ActionItem action, NoteKind kind, Viewer by, String text) {
        ActionNote note = new ActionNote();
        note.actionId = action.id();
        note.subjectKind = action.subject().kind();
        note.subjectId = action.subject().id();
        note.kind = kind;
        note.by = by.accountId();
        note.agencyId = by.agencyId();
        note.at = by.at();
        // Plans hold no person's data and stay in clear; everything about a case is sealed (architecture 5).
        if (note.subjectKind == SubjectKind.CASE) {
            note.sealed = SealedText.of(note.place(), text.strip());
        } else {
            note.clear = text.strip();
        }
        return note;
    }

    private SealedPlace place() {
        return new SealedPlace(subjectId, COLUMN, id());
    }

    @Override
    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    public NoteKind kind() {
        return kind;
    }

    public String text() {
        return subjectKind == SubjectKind.CASE ? sealed.open(place()) : clear;
    }

    public UUID by() {
        return by;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Instant at() {
        return at;
    }
}
