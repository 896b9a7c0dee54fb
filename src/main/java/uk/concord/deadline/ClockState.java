package uk.concord.deadline;

import java.util.Locale;

/** How urgent a clock is, in the words of the look: ok, soon, today, late, paused, done. */
public enum ClockState {
    OK,
    SOON,
    TODAY,
    LATE,
    PAUSED,
    DONE;

    /** The suffix of the style class, as in cc-clock--late. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
