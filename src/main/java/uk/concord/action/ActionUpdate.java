package uk.concord.action;

/** What an owner says of an action: how it stands, what shows it, and anything to add. */
public record ActionUpdate(Way way, String words, String more) {

    /** Three different ends, and no end yet (S48, S49). */
    public enum Way {
        DONE,
        IN_PROGRESS,
        CIRCUMSTANCES,
        NOT_DONE
    }

    /** The chosen phrase and what was added, as one text. */
    String text() {
        if (words.isBlank()) {
            return more.strip();
        }
        return more.isBlank() ? words.strip() : words.strip() + ". " + more.strip();
    }
}
