package uk.concord.progress;

import java.util.EnumSet;
import java.util.Set;

/**
 * The way of a plan item (4.3): delivered is what its owner says, evidenced what the office accepts, demonstrating what a
 * set period shows, signed off the end. Nothing is complete because something was introduced (rule 9 of 0.2).
 */
public enum ItemStatus {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    DELIVERED("Delivered"),
    EVIDENCED("Evidence accepted"),
    DEMONSTRATING("Being demonstrated"),
    SIGNED_OFF("Signed off"),
    NOT_PROGRESSED("Not progressed"),
    SUPERSEDED("Superseded"),
    TRANSFERRED_OWNER("Passed to another owner");

    private final String words;

    ItemStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Where it may go next. Evidence not accepted, or a demonstration that fails, goes back to work in progress. */
    public Set<ItemStatus> successors() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(IN_PROGRESS, NOT_PROGRESSED, SUPERSEDED, TRANSFERRED_OWNER);
            case IN_PROGRESS -> EnumSet.of(DELIVERED, NOT_PROGRESSED, SUPERSEDED, TRANSFERRED_OWNER);
            case DELIVERED -> EnumSet.of(EVIDENCED, IN_PROGRESS, SUPERSEDED, TRANSFERRED_OWNER);
            case EVIDENCED -> EnumSet.of(DEMONSTRATING, SUPERSEDED, TRANSFERRED_OWNER);
            case DEMONSTRATING -> EnumSet.of(SIGNED_OFF, IN_PROGRESS, SUPERSEDED, TRANSFERRED_OWNER);
            case TRANSFERRED_OWNER -> EnumSet.of(IN_PROGRESS, NOT_PROGRESSED, SUPERSEDED);
            case SIGNED_OFF, NOT_PROGRESSED, SUPERSEDED -> EnumSet.noneOf(ItemStatus.class);
        };
    }

    public boolean mayBecome(ItemStatus next) {
        return successors().contains(next);
    }

    /** The owner says that it is done, or more than that. */
    public boolean isDeliveredOrLater() {
        return this == DELIVERED || isEvidencedOrLater();
    }

    /** The office has accepted evidence, or more than that. */
    public boolean isEvidencedOrLater() {
        return this == EVIDENCED || this == DEMONSTRATING || this == SIGNED_OFF;
    }
}
