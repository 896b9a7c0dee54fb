package uk.concord.oversight;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trail as a file for the regulator: every cell quoted, and none that a spreadsheet would run (8, L-01). */
public final class TrailCsv {
    private static final String MARKING = "OFFICIAL-SENSITIVE";
    /** Blanks that are not seen, and then a sign that begins a formula, in its narrow or its wide form. */
    private static final Pattern ACTIVE =
            Pattern.compile("^(?:[\\t\\r\\n]|[\\s\\u00a0\\u200b\\ufeff]*[=+\\-@|%\\uff1d\\uff0b\\uff0d\\uff20])");

    private TrailCsv() {}

    static String of(List<TrailRow> rows) {
        Stream<List<String>> head = Stream.of(
                List.of(MARKING),
                List.of(
                        "When (UTC)",
                        "Who",
                        "Agency",
                        "Kind",
                        "Operation",
                        "Subject",
                        "Subject id",
                        "Touched",
                        "Outcome"));
        return Stream.concat(head, rows.stream().map(TrailCsv::cells))
                .map(cells -> cells.stream().map(TrailCsv::inert).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> cells(TrailRow line) {
        return List.of(
                line.at().toString(),
                line.who(),
                line.agency(),
                line.act().name(),
                line.operation(),
                line.subject(),
                line.subjectId().toString(),
                line.touched(),
                line.outcome().name());
    }

    /** What begins like a formula, blanks before it or not, gets an apostrophe that makes it a text. */
    static String inert(String cell) {
        boolean active = ACTIVE.matcher(cell).find();
        return '"' + (active ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }
}
