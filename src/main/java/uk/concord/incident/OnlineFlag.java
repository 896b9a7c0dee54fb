package uk.concord.incident;

import org.jspecify.annotations.Nullable;

/**
 * Whether it was committed wholly or partly online; the letter calls it the cyber-enabled flag (T10). It has no default:
 * while nobody has answered it is not recorded, which is neither no nor unknown (S35).
 */
public enum OnlineFlag {
    YES("Yes"),
    NO("No"),
    UNKNOWN("Not known");

    private final String words;

    OnlineFlag(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The words for a flag that may not have been answered. */
    public static String wordsFor(@Nullable OnlineFlag flag) {
        return flag == null ? "Not recorded" : flag.words();
    }
}
