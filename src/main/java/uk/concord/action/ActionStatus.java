package uk.concord.action;

import java.util.EnumSet;
import java.util.Set;

/** Where an action stands (dossier 3.10). Overdue is not among them: it is derived from the due date. */
public enum ActionStatus {
    PROPOSED("Proposed"),
    ACCEPTED("Accepted"),
    IN_PROGRESS("In progress"),
    COMPLETED("Done"),
    NOT_COMPLETED_CIRCUMSTANCES("Circumstances changed"),
    NOT_UNDERTAKEN("Not done"),
    REFUSED("Refused"),
    CANCELLED("Cancelled");

    private final String label;

    ActionStatus(String label) {
        this.label = label;
    }

    /** The status in the words of the pages. */
    public String label() {
        return label;
    }

    /** The states that may follow this one; a refused or taken-away action is proposed anew. */
    public Set<ActionStatus> successors() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(ACCEPTED, REFUSED, CANCELLED, PROPOSED);
            case ACCEPTED ->
                EnumSet.of(IN_PROGRESS, COMPLETED, NOT_COMPLETED_CIRCUMSTANCES, NOT_UNDERTAKEN, CANCELLED, PROPOSED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, NOT_COMPLETED_CIRCUMSTANCES, NOT_UNDERTAKEN, CANCELLED, PROPOSED);
            case REFUSED -> EnumSet.of(PROPOSED, CANCELLED);
            case COMPLETED, NOT_COMPLETED_CIRCUMSTANCES, NOT_UNDERTAKEN, CANCELLED ->
                EnumSet.noneOf(ActionStatus.class);
        };
    }

    public boolean mayBecome(ActionStatus next) {
        return successors().contains(next);
    }

    /** Ended: nothing more is expected. A refused action is not: the chair must still settle it (S50). */
    public boolean isTerminal() {
        return successors().isEmpty();
    }

    /** The agency has taken it on and has not ended it. */
    public boolean isTakenOn() {
        return this == ACCEPTED || this == IN_PROGRESS;
    }

    /** Whether it counts when "done on time" is measured: what circumstances ended, or the chair withdrew, leaves (S48). */
    public boolean entersOnTimeMeasure() {
        return this == COMPLETED || this == NOT_UNDERTAKEN;
    }
}
