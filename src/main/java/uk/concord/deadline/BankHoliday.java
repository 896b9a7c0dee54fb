package uk.concord.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import uk.concord.kernel.Table;
import uk.concord.kernel.TableRow;

/** One day on which nobody is expected to work in England and Wales. */
public record BankHoliday(LocalDate day, String name, Kind kind) {

    /** Reads config/calendar: columns date, name, kind. A row that cannot be read stops the start, with its number. */
    public static List<BankHoliday> read(Table table) {
        return table.rows().stream().map(BankHoliday::read).toList();
    }

    private static BankHoliday read(TableRow row) {
        try {
            return new BankHoliday(LocalDate.parse(row.cell("date")), row.cell("name"), Kind.named(row.cell("kind")));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.UK,
                            "Bank holidays, row %d: write a date such as 2026-12-28, a name, and usual, substitute or"
                                    + " one-off",
                            row.line()),
                    unreadable);
        }
    }

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
