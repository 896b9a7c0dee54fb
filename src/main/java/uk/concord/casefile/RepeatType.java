package uk.concord.casefile;

import java.time.LocalDate;
import java.util.Collection;
import uk.concord.deadline.MonitoringWindow;

/**
 * How a further referral of the same victim stands to the one before it (2.7). By the current rule an incident of any kind
 * counts, criminal or not (S31); who it was is said by whoever has compared the two.
 */
public enum RepeatType {
    SAME_PERP("the same alleged perpetrator"),
    DIFFERENT_PERP("a different alleged perpetrator"),
    UNKNOWN_PERP("it is not known who it was"),
    SAME_LOCATION_OR_COMMUNITY("the same place or community"),
    NOT_A_REPEAT("no incident within twelve months after the last referral");

    private final String words;

    RepeatType(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** "Repeat: the same alleged perpetrator". */
    public String sentence() {
        return (this == NOT_A_REPEAT ? "Not a repeat: " : "Repeat: ") + words;
    }

    /** What was said of it, if an incident lies within twelve months of the last referral that was accepted (DL-13, S29). */
    public static RepeatType of(RepeatType said, LocalDate lastReferral, Collection<LocalDate> incidents) {
        return incidents.stream().anyMatch(new MonitoringWindow(lastReferral)::includes) ? said : NOT_A_REPEAT;
    }
}
