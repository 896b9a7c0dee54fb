package uk.concord.person;

/** A way to reach somebody. */
public enum ContactChannel {
    PHONE("Phone"),
    TEXT("Text message"),
    EMAIL("E-mail"),
    LETTER("Letter"),
    VISIT("Visit"),
    THROUGH_SOMEBODY("Through somebody they trust");

    private final String words;

    ContactChannel(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
