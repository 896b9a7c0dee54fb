package uk.concord.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.concord.deadline.ClockState;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.Subject;

/** An action as lists and pages show it: what, whose, until when, and how it stands. */
public record ActionRow(
        UUID id,
        Subject subject,
        String reference,
        String words,
        ActionOwner owner,
        String agency,
        String person,
        ActionCategory category,
        ActionPriority priority,
        ActionTerm term,
        ActionStatus status,
        ActionCourse course,
        SafetyGates gates,
        Clockface clock) {

    /** Who it stands with: the person, the post, or the agency. */
    public String holder() {
        if (!person.isEmpty()) {
            return person;
        }
        return owner.post().isEmpty() ? agency : owner.post() + ", " + agency;
    }

    /** "Wednesday 2 December": "in 5 working days" alone sends nobody to a calendar. */
    public String dueDay() {
        return LondonTime.day(term.dueOn());
    }

    public boolean isOverdue() {
        return !status.isTerminal() && clock.state() == ClockState.LATE;
    }

    public boolean isOpen() {
        return !status.isTerminal();
    }

    /** The status in words; what waits for the chair says so (S49). */
    public String standing() {
        return course.isAwaitingChair() ? "Waits for the chair to confirm" : status.label();
    }

    /** Which look the status tag has. */
    public String tag() {
        if (course.isAwaitingChair()) {
            return "warning";
        }
        return switch (status) {
            case ACCEPTED, COMPLETED -> "success";
            case PROPOSED -> "warning";
            case IN_PROGRESS -> "info";
            case REFUSED, NOT_UNDERTAKEN -> "danger";
            case NOT_COMPLETED_CIRCUMSTANCES, CANCELLED -> "neutral";
        };
    }

    /** A proposed action has its own sign: half, since nobody has promised it. */
    public String tagIcon() {
        return status == ActionStatus.PROPOSED ? "half" : "";
    }

    public LocalDate dueOn() {
        return term.dueOn();
    }

    public Optional<LocalDate> extensionAsked() {
        return term.asked();
    }
}
