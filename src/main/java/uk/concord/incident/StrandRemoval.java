package uk.concord.incident;

/** The only reasons for which a strand may be taken away; disagreeing with the perception is not one (3.4, S34). */
public enum StrandRemoval {
    ENTERED_IN_ERROR("Entered in error"),
    PERCEIVER_RETRACTED("Whoever perceived it took it back"),
    CRIME_CANCELLED("The crime was cancelled");

    private final String words;

    StrandRemoval(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
