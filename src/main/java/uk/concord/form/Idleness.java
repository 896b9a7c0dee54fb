package uk.concord.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How long a draft has lain idle: its author is warned twice, and only then is it erased (2.2). Nobody loses a draft
 * without both warnings, on days of their own, however long nobody looked.
 *
 * @param lastChange day of the last change
 * @param warnings how many were given
 * @param warnedOn day of the last warning
 */
public record Idleness(LocalDate lastChange, int warnings, Optional<LocalDate> warnedOn) {
    private static final int FIRST_WARNING = 21;
    private static final int LAST_WARNING = 27;
    private static final int ERASED = 28;

    /** What is to be done about it. */
    public enum Step {
        NOTHING,
        WARN,
        WARN_AGAIN,
        ERASE
    }

    public Step step(LocalDate today) {
        if (warnedOn.filter(today::equals).isPresent()) {
            return Step.NOTHING;
        }
        long idle = ChronoUnit.DAYS.between(lastChange, today);
        return switch (given()) {
            case 0 -> idle >= FIRST_WARNING ? Step.WARN : Step.NOTHING;
            case 1 -> idle >= LAST_WARNING ? Step.WARN_AGAIN : Step.NOTHING;
            default -> idle >= ERASED ? Step.ERASE : Step.NOTHING;
        };
    }

    /** A warning that was given before the last change counts no more. */
    private int given() {
        return warnedOn.filter(day -> !lastChange.isAfter(day)).isPresent() ? warnings : 0;
    }

    /** The first day on which it may be erased, if nobody changes it. */
    public LocalDate erasedOn() {
        return lastChange.plusDays(ERASED);
    }
}
