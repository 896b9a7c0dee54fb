package uk.concord.inspection;

import java.time.LocalDate;
import java.util.Locale;
import uk.concord.deadline.LondonTime;

/**
 * How a recommendation's due date follows from publication (T3, T4): calendar months, never moved for a weekend.
 *
 * @param months calendar months, 0 where the kind has none
 * @param reference code of the other recommendation, empty where the kind has none
 */
public record DeadlineRule(DeadlineKind kind, int months, String reference) {

    /** Three months from 19 July 2018 is 19 October 2018. */
    public static DeadlineRule fixed(int months) {
        return new DeadlineRule(DeadlineKind.FIXED_OFFSET, months, "");
    }

    public static DeadlineRule inherited(String from) {
        return new DeadlineRule(DeadlineKind.INHERITED, 0, from);
    }

    public static DeadlineRule none() {
        return new DeadlineRule(DeadlineKind.NONE, 0, "");
    }

    public static DeadlineRule after(String other, int months) {
        return new DeadlineRule(DeadlineKind.EVENT_RELATIVE, months, other);
    }

    public boolean hasReference() {
        return !reference.isEmpty();
    }

    /** How the date comes about, for the page; the date itself is {@link DueDates}' answer. */
    public String words(LocalDate published) {
        return switch (kind) {
            case FIXED_OFFSET ->
                String.format(Locale.UK, "%s from publication on %s", monthsInWords(), LondonTime.date(published));
            case INHERITED -> "Taken from " + reference;
            case NONE -> "No deadline was set. It cannot be late; it goes stale";
            case EVENT_RELATIVE ->
                months == 0
                        ? String.format(Locale.UK, "When %s is complete", reference)
                        : String.format(Locale.UK, "%s after %s is complete", monthsInWords(), reference);
        };
    }

    private String monthsInWords() {
        return months == 1 ? "1 month" : months + " months";
    }
}
