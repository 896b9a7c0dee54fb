package uk.concord.deadline;

import java.time.LocalDate;
import java.util.Locale;

/** One day on which nobody is expected to work in England and Wales. */
public record BankHoliday(LocalDate day, String name, Kind kind) {

    /** Why the day is free: every year, instead of a weekend day, or once (19 September 2022). */
    public enum Kind {
        USUAL,
        SUBSTITUTE,
        ONE_OFF;

        static Kind named(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
