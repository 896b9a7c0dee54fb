package uk.concord.agency;

/** How an agreement stands on a day: with a review overdue it still permits, expired or withdrawn it does not (3.1). */
public enum AgreementStanding {
    DRAFT("Not yet in force", "neutral"),
    IN_FORCE("In force", "success"),
    REVIEW_OVERDUE("In force, review overdue", "warning"),
    EXPIRED("Expired: access has stopped", "danger"),
    WITHDRAWN("Withdrawn: access has stopped", "danger");

    private final String label;
    private final String kind;

    AgreementStanding(String label, String kind) {
        this.label = label;
        this.kind = kind;
    }

    public boolean permits() {
        return this == IN_FORCE || this == REVIEW_OVERDUE;
    }

    /** Whether the information governance lead is told of it. */
    boolean isNews() {
        return this == REVIEW_OVERDUE || this == EXPIRED || this == WITHDRAWN;
    }

    /** Its standing in words. */
    public String label() {
        return label;
    }

    /** Which of the tags of the look shows it. */
    public String kind() {
        return kind;
    }
}
