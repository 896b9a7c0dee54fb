package uk.concord.action;

/** Whether a completed action did what it was for. */
public enum ActionOutcome {
    ACHIEVED("Achieved"),
    PARTLY("Partly achieved"),
    NOT_ACHIEVED("Not achieved");

    private final String label;

    ActionOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
