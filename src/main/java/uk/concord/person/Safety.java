package uk.concord.person;

/** Whether a way to reach somebody is safe. Not known counts as not safe (rule 4 of 0.2). */
public enum Safety {
    YES("Safe"),
    NO("Not safe"),
    UNKNOWN("Not known to be safe: do not use");

    private final String words;

    Safety(String words) {
        this.words = words;
    }

    public boolean isSafe() {
        return this == YES;
    }

    public String words() {
        return words;
    }
}
