package uk.concord.form;

/** Whether there are children or dependants (3.2). */
public enum ChildrenAnswer {
    YES("Yes"),
    NO("No"),
    UNKNOWN("I do not know");

    private final String words;

    ChildrenAnswer(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
