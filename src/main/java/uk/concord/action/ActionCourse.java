package uk.concord.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;

/** How an action came about and went on: who proposed it under which chair, and when it turned. */
@Embeddable
public class ActionCourse {
    /** Ten seconds, and a little for the way over the network (7). */
    private static final Duration UNDO = Duration.ofSeconds(12);

    @Column(name = "proposed_by", columnDefinition = "BINARY(16)")
    private UUID proposedBy = new UUID(0, 0);

    @Column(name = "chair_id", columnDefinition = "BINARY(16)")
    private @Nullable UUID chairId;

    @Column(name = "proposed_at")
    private Instant proposedAt = Instant.EPOCH;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "circumstances_asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by", columnDefinition = "BINARY(16)")
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before")
    private @Nullable ActionStatus statusBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    protected ActionCourse() {}

    private ActionCourse(ActionCourse other) {
        proposedBy = other.proposedBy;
        chairId = other.chairId;
        proposedAt = other.proposedAt;
        acceptedAt = other.acceptedAt;
        askedAt = other.askedAt;
        endedAt = other.endedAt;
        endedBy = other.endedBy;
        statusBefore = other.statusBefore;
        outcome = other.outcome;
    }

    static ActionCourse begin(UUID by, Instant at) {
        ActionCourse course = new ActionCourse();
        course.proposedBy = by;
        course.proposedAt = at;
        return course;
    }

    ActionCourse chairedBy(UUID chair) {
        ActionCourse next = new ActionCourse(this);
        next.chairId = chair;
        return next;
    }

    ActionCourse turning(ActionStatus from, ActionStatus to, Viewer by) {
        ActionCourse next = new ActionCourse(this);
        if (to == ActionStatus.ACCEPTED) {
            next.acceptedAt = by.at();
        }
        if (to == ActionStatus.PROPOSED) {
            next.proposedAt = by.at();
        }
        if (to.isTerminal()) {
            next.endedAt = by.at();
            next.endedBy = by.accountId();
            next.statusBefore = from;
        }
        return next;
    }

    ActionCourse asking(Instant at) {
        ActionCourse next = new ActionCourse(this);
        next.askedAt = at;
        return next;
    }

    ActionCourse answered() {
        ActionCourse next = new ActionCourse(this);
        next.askedAt = null;
        return next;
    }

    ActionCourse endedAs(Outcome result) {
        ActionCourse next = new ActionCourse(this);
        next.outcome = result;
        return next;
    }

    ActionCourse restored() {
        ActionCourse next = new ActionCourse(this);
        next.endedAt = null;
        next.endedBy = null;
        next.statusBefore = null;
        next.outcome = null;
        return next;
    }

    /** The status before its end, for the one who ended it and only for ten seconds. */
    Optional<ActionStatus> before(Viewer by) {
        boolean mine = by.accountId().equals(endedBy);
        boolean soon = endedAt != null && !by.at().isAfter(endedAt.plus(UNDO));
        return mine && soon ? Optional.ofNullable(statusBefore) : Optional.empty();
    }

    boolean isChairedBy(UUID account) {
        return proposedBy.equals(account) || account.equals(chairId);
    }

    /** Circumstances are claimed for an action never started, and the chair has not answered. */
    public boolean isAwaitingChair() {
        return askedAt != null;
    }

    /** Who chaired when it was agreed; nobody for an action that was agreed outside a meeting. */
    public Optional<UUID> chairId() {
        return Optional.ofNullable(chairId);
    }

    public UUID proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Whether a completed action did what it was for. */
    public enum Outcome {
        ACHIEVED("Achieved"),
        PARTLY("Partly achieved"),
        NOT_ACHIEVED("Not achieved");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
