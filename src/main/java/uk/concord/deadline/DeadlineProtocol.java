package uk.concord.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import uk.concord.kernel.Table;
import uk.concord.kernel.TableRow;

/** The local protocol's deadlines, effective-dated (config/protocol/deadlines.csv). Shown as local protocol, not law. */
public final class DeadlineProtocol {

    private final List<Target> targets;

    private DeadlineProtocol(Collection<Target> targets) {
        this.targets = List.copyOf(targets);
    }

    public static DeadlineProtocol of(Collection<Target> targets) {
        return new DeadlineProtocol(targets);
    }

    /** Reads the file; a row that cannot be read stops the start, with its number. */
    public static DeadlineProtocol read(Table table) {
        return new DeadlineProtocol(
                table.rows().stream().map(DeadlineProtocol::target).toList());
    }

    /** The length in force on a day: the latest that had begun. */
    public Target on(LocalDate day, Deadline deadline) {
        return targets.stream()
                .filter(target -> target.deadline() == deadline)
                .filter(target -> !target.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Target::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException(String.format(
                        Locale.UK, "config/protocol/deadlines.csv says nothing about %s on %s", deadline, day)));
    }

    public List<Target> targets() {
        return targets;
    }

    private static Target target(TableRow row) {
        try {
            return new Target(
                    Deadline.valueOf(row.cell("deadline")),
                    LocalDate.parse(row.cell("effective_from")),
                    Integer.parseInt(row.cell("offset")),
                    LocalTime.parse(row.cell("time")));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.UK,
                            "Deadlines, row %d: write a known deadline, a date such as 2026-12-28, days and a time"
                                    + " such as 12:00",
                            row.line()),
                    unreadable);
        }
    }
}
