package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** One person's place at one meeting: expected, then there or not; there only after accepting confidentiality (S43). */
@Entity
@Table(name = "attendance")
public class Attendance extends Kept {
    /** Whether somebody was there (dossier 3.8). */
    public enum Status {
        EXPECTED("expected"),
        PRESENT("here"),
        LATE("late"),
        LEFT_EARLY("left early"),
        APOLOGIES("apologies"),
        APOLOGIES_SENT_WORD("apologies, information sent"),
        DID_NOT_ATTEND("absent");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isThere() {
            return this == PRESENT || this == LATE;
        }
    }

    /** Who has the chair for a case before the room, or what must happen first (1.2, 1.5, 2.4-13, S14). */
    public enum Chairing {
        CHAIR("", ""),
        DEPUTY("", ""),
        UNNAMED("meeting.deputy.missing", "No deputy chair is named."),
        KEPT_OUT("meeting.deputy.keptOut", "The deputy chair cannot take it either."),
        AWAITED("meeting.deputy.awaited", "The deputy chair is not here yet."),
        NOT_HANDED_OVER("meeting.deputy.notHandedOver", "The deputy chair is here.");

        private final String code;
        private final String words;

        Chairing(String code, String words) {
            this.code = code;
            this.words = words;
        }

        /** What stands in the way of a deputy taking it. */
        public String words() {
            return words;
        }

        public boolean isTaken() {
            return this == CHAIR || this == DEPUTY;
        }

        /** Only another deputy can take it. */
        public boolean isToBeNamed() {
            return this == UNNAMED || this == KEPT_OUT;
        }

        void mustBeTaken() {
            if (!isTaken()) {
                throw new RuleBroken(code);
            }
        }
    }

    @Column(name = "meeting_id", columnDefinition = "BINARY(16)")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "agency_id", columnDefinition = "BINARY(16)")
    private UUID agencyId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Status status = Status.EXPECTED;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    protected Attendance() {}

    static Attendance expect(UUID meetingId, UUID accountId, UUID agencyId) {
        Attendance attendance = new Attendance();
        attendance.meetingId = meetingId;
        attendance.accountId = accountId;
        attendance.agencyId = agencyId;
        return attendance;
    }

    /** Each accepts the confidentiality statement in person; nobody can for another. */
    Attendance accept(Instant at) {
        if (acceptedAt == null) {
            acceptedAt = at;
        }
        return this;
    }

    Attendance mark(Status next) {
        if (next.isThere() && !hasAccepted()) {
            throw new RuleBroken("meeting.attendance.notAccepted");
        }
        status = next;
        return this;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.MEETING, meetingId);
    }

    public boolean hasAccepted() {
        return acceptedAt != null;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public Status status() {
        return status;
    }
}
