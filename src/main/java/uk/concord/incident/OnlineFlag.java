package uk.concord.incident;

import java.util.Optional;

/** The national online crime flag. It has no default: until somebody answers, it is not recorded, and never "No" (S35). */
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

    public static String words(Optional<OnlineFlag> flag) {
        return flag.map(OnlineFlag::words).orElse("Not recorded");
    }
}
