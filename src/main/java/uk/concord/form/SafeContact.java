package uk.concord.form;

/** Whether it is safe to contact the victim: what is not known is not safe (rule 4 of 0.2). */
public enum SafeContact {
    SOME_WAYS("Yes, in some ways"),
    NO("No"),
    UNKNOWN("I do not know");

    private final String words;

    SafeContact(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
