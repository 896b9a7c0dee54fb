package uk.concord.insight;

import java.time.Instant;
import uk.concord.deadline.ClockState;
import uk.concord.deadline.Clockface;

/**
 * One thing that waits for the viewer.
 *
 * @param face the task in words and the place where it is done
 * @param clock when it is due, in words
 * @param dueAt for the order, UTC
 */
public record WorkItem(WorkGroup group, Face face, Clockface clock, Instant dueAt) {

    /**
     * @param name the task, as a sentence
     * @param reference the case, referral or plan item it belongs to
     * @param meta one more fact; may be empty
     * @param link address within the portal
     * @param verb what the button says
     */
    public record Face(String name, String reference, String meta, String link, String verb) {}

    /** Waits for the viewer since a moment, without a day by which it must be done. */
    static WorkItem undated(WorkGroup group, Face face, Instant since) {
        return new WorkItem(group, face, new Clockface(ClockState.OK, "Waits for you", ""), since);
    }

    /** Late and due today go to the head of the page, whatever they are. */
    WorkItem risen() {
        return switch (clock.state()) {
            case LATE -> new WorkItem(WorkGroup.OVERDUE, face, clock, dueAt);
            case TODAY -> new WorkItem(WorkGroup.TODAY, face, clock, dueAt);
            default -> this;
        };
    }

    /** The edge of its row. */
    public String urgency() {
        return clock.state() == ClockState.LATE ? "late" : clock.state() == ClockState.TODAY ? "today" : "";
    }
}
