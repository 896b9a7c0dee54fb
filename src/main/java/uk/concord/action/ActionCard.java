package uk.concord.action;

import java.util.List;

/** One action with its history, as its owner's page shows it. */
public record ActionCard(ActionRow row, List<ActionNote.Row> notes, String contactRule) {

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
