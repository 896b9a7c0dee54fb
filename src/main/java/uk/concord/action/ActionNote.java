package uk.concord.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
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
    private Kind kind = Kind.PROGRESS;

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

    static ActionNote of(ActionItem action, Kind kind, Viewer by, String text) {
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

    public Kind kind() {
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

    /** What a note of an action's history tells. */
    public enum Kind {
        PROPOSED("Proposed"),
        ACCEPTED("Accepted"),
        REFUSED("Refused"),
        ASSIGNED("Given to"),
        PROGRESS("Progress"),
        EVIDENCE("Evidence"),
        CIRCUMSTANCES("Circumstances changed"),
        NOT_UNDERTAKEN("Not done"),
        EXTENSION_ASKED("More time asked"),
        EXTENDED("More time given"),
        EXTENSION_DECLINED("More time not given"),
        CONFIRMED("Confirmed by the chair"),
        SENT_BACK("Sent back by the chair"),
        CANCELLED("Cancelled"),
        TAKEN_BACK("Taken back");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** One line of an action's history as a page shows it. */
    public record Row(Kind kind, String text, String who, String agency, Instant at) {
        public String day() {
            return LondonTime.date(LondonTime.dayOf(at));
        }

        /** "Friday 27 November 2026, 14:03". */
        public String moment() {
            return LondonTime.day(LondonTime.dayOf(at)) + ", " + LondonTime.time(LondonTime.timeOf(at));
        }
    }
}
