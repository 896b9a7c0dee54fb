package uk.concord.deadline;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

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
    public static DeadlineProtocol read(Reader sheet) throws IOException {
        List<Target> targets = new ArrayList<>();
        for (CSVRecord row : ProtocolSheet.rows(sheet)) {
            targets.add(target(row));
        }
        return new DeadlineProtocol(targets);
    }

    /** The length in force on a day: the latest that had begun. */
    public Target on(LocalDate day, Deadline deadline) {
        return targets.stream()
                .filter(target -> target.deadline() == deadline)
                .filter(target -> !target.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(Target::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException(
                        "config/protocol/deadlines.csv says nothing about %s on %s".formatted(deadline, day)));
    }

    public List<Target> targets() {
        return targets;
    }

    private static Target target(CSVRecord row) {
        try {
            return new Target(
                    Deadline.valueOf(row.get("deadline")),
                    LocalDate.parse(row.get("effective_from")),
                    Integer.parseInt(row.get("offset")),
                    LocalTime.parse(row.get("time")));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "Deadlines, row %d: write a known deadline, a date such as 2026-12-28, days and a time such as 12:00"
                            .formatted(row.getRecordNumber()),
                    unreadable);
        }
    }
}
