package uk.concord.action;

/** How soon an action is needed (dossier 3.10). */
public enum ActionPriority {
    URGENT("Urgent"),
    HIGH("High"),
    ROUTINE("Routine");

    private static final int URGENT_DAYS = 1;
    private static final int HIGH_DAYS = 5;

    private final String label;

    ActionPriority(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What a due date so many working days away makes of it. */
    public static ActionPriority within(int workingDays) {
        if (workingDays <= URGENT_DAYS) {
            return URGENT;
        }
        return workingDays <= HIGH_DAYS ? HIGH : ROUTINE;
    }
}
