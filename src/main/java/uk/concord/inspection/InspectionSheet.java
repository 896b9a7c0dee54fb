package uk.concord.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.concord.kernel.Table;

/**
 * Reads an inspection from a file that a person wrote in a spreadsheet and saved as CSV: one row each for the inspection,
 * its owners, themes, concerns, recommendations and local promises. It imports nothing; it says what would be imported,
 * or row by row what to mend.
 */
public final class InspectionSheet {

    public static final int MOST_ROWS = 500;
    public static final int MOST_BYTES = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InspectionSheet() {}

    /** Reads the uploaded bytes. */
    public static InspectionPreview preview(byte[] file) {
        if (file.length == 0) {
            return refused("The file is empty. Choose the sheet again.");
        }
        if (file.length > MOST_BYTES) {
            return refused("The file is larger than 1 MB. An inspection sheet is smaller: choose the right file.");
        }
        return decoded(file)
                .map(InspectionSheet::preview)
                .orElseGet(() -> refused("The file is not plain text. Save the sheet as CSV (UTF-8)."));
    }

    private static InspectionPreview preview(String text) {
        try {
            return preview(Table.parse(text));
        } catch (IllegalArgumentException torn) {
            return refused("The file cannot be read as a table: a quotation mark is not closed. Save the sheet again as"
                    + " CSV (UTF-8).");
        }
    }

    private static InspectionPreview preview(Table table) {
        List<SheetProblem> problems = new ArrayList<>(headingsMissing(table));
        if (!problems.isEmpty()) {
            return InspectionPreview.refused(problems);
        }
        if (table.rows().size() > MOST_ROWS) {
            return refused(
                    String.format(Locale.UK, "A sheet holds %d rows at most. Split it by inspection.", MOST_ROWS));
        }
        SheetContent content = new SheetContent();
        table.rows().forEach(cells -> content.add(new SheetRow(cells, problems)));
        if (content.inspections.isEmpty()) {
            problems.add(whole("Add a row of the kind inspection with its title, who published it and when."));
        }
        if (content.recommendations.isEmpty()) {
            problems.add(whole("Add the recommendations, a row each."));
        }
        new SheetReferences(content).check();
        problems.sort(Comparator.comparingLong(SheetProblem::line));
        return problems.isEmpty() ? InspectionPreview.ready(content.outline()) : InspectionPreview.refused(problems);
    }

    private static List<SheetProblem> headingsMissing(Table table) {
        return Arrays.stream(Column.values())
                .map(Column::heading)
                .filter(heading -> !table.headings().contains(heading))
                .map(heading -> whole(String.format(Locale.UK, "The first row lacks the heading %s. Add it.", heading)))
                .toList();
    }

    private static Optional<String> decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static InspectionPreview refused(String sentence) {
        return InspectionPreview.refused(List.of(whole(sentence)));
    }

    private static SheetProblem whole(String sentence) {
        return new SheetProblem(1, "", sentence);
    }
}
