package uk.concord.action;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Standstill;

/**
 * One action with its history, as its owner's page shows it, and the page on which it is settled.
 *
 * @param standstill why its agency can do nothing of it; whoever settles it is told
 */
public record ActionCard(
        ActionRow row,
        List<ActionNote.Row> notes,
        Place place,
        @Nullable Standstill standstill) {

    /**
     * How its reader sees the case or plan it is for.
     *
     * @param whole all of it, and not only the card of an action's owner (1.3, M)
     * @param contactRule how the victim may be contacted; empty for a plan
     */
    public record Place(boolean whole, String contactRule) {}

    /** The short phrases that show it was done, by its category. */
    public List<String> phrases() {
        return row.category().evidence();
    }

    /** Whether its agency still has to answer. */
    public boolean awaitsAnswer() {
        return row.status() == ActionStatus.PROPOSED;
    }

    /** Whether its owner may say how it stands. */
    public boolean isUnderWay() {
        return row.status().isTakenOn() && !row.course().isAwaitingChair();
    }
}
