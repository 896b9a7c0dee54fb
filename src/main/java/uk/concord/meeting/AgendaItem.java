package uk.concord.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseStatus;
import uk.concord.kernel.Kept;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * One case on one agenda. It is listed, opened, and then heard or deferred; a deferred one says why. For ten seconds that
 * can be taken back. When the chair has a conflict of interest it passes to a deputy chair.
 */
@Entity
@Table(name = "agenda_item")
public class AgendaItem extends Kept {
    private static final String COLUMN = "agenda_item.reason_sealed";

    private static final int SHORTEST = 10;

    /** Ten seconds, and a little for the way over the network (7). */
    private static final Duration UNDO = Duration.ofSeconds(15);

    /** How an item ended, or that it has not (dossier 3.8). */
    public enum Status {
        NOT_HEARD("Not heard yet"),
        HEARD("Heard"),
        DEFERRED("Deferred"),
        WITHDRAWN("Taken off the agenda");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Why the case comes to this meeting; the order of the constants is the order of the agenda (7). */
    public enum Origin {
        EMERGENCY("Emergencies first"),
        REPEAT("Repeats"),
        CHILD("Children at risk"),
        NEW("New"),
        TRANSFER("Transfers in"),
        REVIEW("Reviews"),
        RESTRICTED("Restricted: room cleared first");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Column(name = "meeting_id", columnDefinition = "BINARY(16)")
    private UUID meetingId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "position_no")
    private int position;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.NEW;

    @Enumerated(EnumType.STRING)
    private Status status = Status.NOT_HEARD;

    @Column(name = "planned_minutes")
    private int plannedMinutes;

    @Column(name = "opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column(name = "reason_sealed")
    private SealedText reason = SealedText.of(new SealedPlace(new UUID(0, 0), "", new UUID(0, 0)), "");

    @Column(name = "chair_stepped_aside")
    private boolean passed;

    protected AgendaItem() {}

    static AgendaItem list(Meeting meeting, UUID caseId, Origin origin, int position) {
        AgendaItem item = new AgendaItem();
        item.meetingId = meeting.id();
        item.caseId = caseId;
        item.origin = origin;
        item.position = position;
        item.plannedMinutes = origin == Origin.REVIEW || origin == Origin.TRANSFER ? 8 : 12;
        return item;
    }

    /** The room turns to this case; turning back later does not restart its clock. */
    AgendaItem open(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
        return this;
    }

    /** Where it stands among those of its kind. */
    AgendaItem place(int number) {
        position = number;
        return this;
    }

    /** The chair has a conflict of interest and leaves it to a deputy (S14). */
    AgendaItem passToDeputy() {
        mustBeOpen();
        passed = true;
        return this;
    }

    /** Heard: under a chair (2.4-13, S14), and with the victim's views or the reason why there are none (S51). */
    AgendaItem hear(Instant at, boolean viewsOrReason, Attendance.Chairing chairing) {
        mustBeOpen();
        chairing.mustBeTaken();
        if (!viewsOrReason) {
            throw new RuleBroken("meeting.views.missing", "views");
        }
        status = Status.HEARD;
        concludedAt = at;
        return this;
    }

    AgendaItem defer(Instant at, String why, boolean mayDefer) {
        mustBeOpen();
        if (!mayDefer) {
            throw new RuleBroken("meeting.defer.chair", "reason");
        }
        if (why.isBlank()) {
            throw new RuleBroken("meeting.defer.reason", "reason");
        }
        status = Status.DEFERRED;
        concludedAt = at;
        reason = SealedText.of(place(), why.strip());
        return this;
    }

    /** Taken off the agenda again, with a reason; what was heard or deferred stays on it (3.8). */
    AgendaItem withdraw(Instant at, String why) {
        mustBeOpen();
        if (why.strip().length() < SHORTEST) {
            throw new RuleBroken("meeting.takeOff.reason", "why");
        }
        status = Status.WITHDRAWN;
        concludedAt = at;
        reason = SealedText.of(place(), why.strip());
        return this;
    }

    /** Takes back that it was heard or deferred: a slip of a moment ago, and the case is before the room again. */
    AgendaItem takeBack(Instant at) {
        if (concludedAt == null || status == Status.WITHDRAWN || at.isAfter(concludedAt.plus(UNDO))) {
            throw new RuleBroken("meeting.undo.tooLate");
        }
        status = Status.NOT_HEARD;
        concludedAt = null;
        return this;
    }

    /** How the case of an item that is taken off stood before it was listed: deferred, heard, or open (2.3). */
    static CaseStatus before(AgendaItem item, List<AgendaItem> items) {
        if (isDeferredLast(items)) {
            return CaseStatus.DEFERRED;
        }
        return item.origin == Origin.REVIEW && items.stream().anyMatch(other -> other.status == Status.HEARD)
                ? CaseStatus.HEARD
                : CaseStatus.OPEN;
    }

    /** Whether the case was deferred when it was last before a room: the items of it, oldest first (2.3). */
    static boolean isDeferredLast(List<AgendaItem> items) {
        return items.stream()
                .filter(item -> item.status == Status.HEARD || item.status == Status.DEFERRED)
                .reduce((earlier, later) -> later)
                .filter(item -> item.status == Status.DEFERRED)
                .isPresent();
    }

    boolean isTakenOff() {
        return status == Status.WITHDRAWN;
    }

    /** Still on the agenda: what was taken off has no place there. */
    AgendaItem mustStand() {
        if (isTakenOff()) {
            throw new NotFound();
        }
        return this;
    }

    boolean isConcluded() {
        return status != Status.NOT_HEARD;
    }

    private void mustBeOpen() {
        if (isConcluded()) {
            throw new RuleBroken("meeting.item.concluded");
        }
    }

    private SealedPlace place() {
        return new SealedPlace(caseId, COLUMN, id());
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    public UUID meetingId() {
        return meetingId;
    }

    public UUID caseId() {
        return caseId;
    }

    public int position() {
        return position;
    }

    public Origin origin() {
        return origin;
    }

    public Status status() {
        return status;
    }

    /** The chair stepped aside: a deputy has it. */
    public boolean isPassed() {
        return passed;
    }

    public int plannedMinutes() {
        return plannedMinutes;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** How long the case was before the room. */
    public Optional<Duration> taken() {
        return openedAt == null || concludedAt == null
                ? Optional.empty()
                : Optional.of(Duration.between(openedAt, concludedAt));
    }

    public String reason() {
        return reason.open(place());
    }
}
