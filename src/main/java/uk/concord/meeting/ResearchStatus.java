package uk.concord.meeting;

/** Where an agency's research stands (dossier 3.6). NOT_RETURNED is derived from the deadline, never chosen. */
public enum ResearchStatus {
    REQUESTED("Not returned yet", "info"),
    DRAFT("Begun", "info"),
    RETURNED("Returned", "success"),
    NIL_RETURN("Nothing known", "neutral"),
    NOT_RETURNED("Not returned", "danger"),
    VERBAL_LATE("Verbal", "warning"),
    DECLINED_TO_SHARE("Cannot share", "warning");

    private final String label;
    private final String tag;

    ResearchStatus(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    public String label() {
        return label;
    }

    /** Which look its tag has. */
    public String tag() {
        return tag;
    }

    public boolean isOpen() {
        return this == REQUESTED || this == DRAFT;
    }

    /** The agency has answered, be it that nothing is known (S38). */
    public boolean isReturned() {
        return this == RETURNED || this == NIL_RETURN || this == VERBAL_LATE || this == DECLINED_TO_SHARE;
    }

    /** What is shown after the deadline: silence is "not returned" and never "nothing known" (S39). */
    public ResearchStatus afterDeadline() {
        return isOpen() ? NOT_RETURNED : this;
    }
}
