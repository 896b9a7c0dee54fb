package uk.concord.incident;

/** The only reasons for which a strand may be removed. Disagreement with a perception is not one (rule 6 of 0.2). */
public enum RemovalReason {
    ENTERED_IN_ERROR("It was entered in error"),
    PERCEIVER_RETRACTED("Whoever perceived it has taken it back"),
    CRIME_CANCELLED("The crime was cancelled");

    private final String words;

    RemovalReason(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
