package uk.concord.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** That somebody was told of an action that is late. Each step of the way up is taken once and then stays (2.9). */
@Entity
@Table(name = "action_chaser")
public class Chaser extends Kept {
    /** Who is told, and how many working days after the day it was due; the order of the constants is the way up (2.9). */
    public enum Step {
        OWNER(0),
        REPRESENTATIVE(2),
        MANAGER(5),
        CHAIR(10),
        /** Proposed, and not accepted in two working days. */
        UNANSWERED(2);

        private final int workingDays;

        Step(int workingDays) {
            this.workingDays = workingDays;
        }
    }

    /**
     * Somebody is to be told.
     *
     * @param chair who chaired when it was agreed
     */
    public record Call(UUID actionId, UUID caseId, Step step, ActionOwner owner, Optional<UUID> chair) {}

    private static final Set<Step> URGENT = EnumSet.of(Step.OWNER, Step.MANAGER, Step.CHAIR);

    @Column(name = "action_id", columnDefinition = "BINARY(16)")
    private UUID actionId = new UUID(0, 0);

    @Column(name = "case_id", columnDefinition = "BINARY(16)")
    private UUID caseId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private Step step = Step.OWNER;

    @Column(name = "chased_at")
    private Instant chasedAt = Instant.EPOCH;

    protected Chaser() {}

    static Chaser take(ActionBook.Late action, Step step, Instant at) {
        Chaser chaser = new Chaser();
        chaser.actionId = action.actionId();
        chaser.caseId = action.caseId();
        chaser.step = step;
        chaser.chasedAt = at;
        return chaser;
    }

    /** The steps that an action has reached on a day; one that is urgent goes straight to manager and chair. */
    static Set<Step> reached(ActionBook.Late action, LocalDate today, WorkingCalendar calendar) {
        if (action.status() == ActionStatus.PROPOSED) {
            LocalDate proposed = LondonTime.dayOf(action.proposedAt());
            boolean unanswered = calendar.workingDaysBetween(proposed, today) >= Step.UNANSWERED.workingDays;
            return unanswered ? EnumSet.of(Step.UNANSWERED) : EnumSet.noneOf(Step.class);
        }
        LocalDate due = action.dueOn();
        if (!action.status().isTakenOn() || !today.isAfter(due)) {
            return EnumSet.noneOf(Step.class);
        }
        if (action.priority() == ActionPriority.URGENT) {
            return URGENT;
        }
        int late = calendar.workingDaysBetween(due, today);
        EnumSet<Step> steps = EnumSet.range(Step.OWNER, Step.CHAIR);
        steps.removeIf(step -> step.workingDays > late);
        return steps;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.CASE, caseId);
    }

    /** Nobody did it: the portal keeps its own book of whom it told. */
    @Override
    public boolean isRecorded() {
        return false;
    }
}
