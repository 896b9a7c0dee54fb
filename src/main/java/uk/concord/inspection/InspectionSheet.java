package uk.concord.inspection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

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
        List<SheetProblem> problems = new ArrayList<>();
        List<CSVRecord> records = records(text, problems);
        if (!problems.isEmpty()) {
            return InspectionPreview.refused(problems);
        }
        SheetContent content = new SheetContent();
        records.stream()
                .map(cells -> new SheetRow(cells, problems))
                .filter(row -> !row.isBlank())
                .forEach(content::add);
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

    private static List<CSVRecord> records(String text, List<SheetProblem> problems) {
        try (var rows = format(text).parse(new StringReader(text))) {
            checkHeader(rows.getHeaderMap().keySet(), problems);
            List<CSVRecord> records = rows.getRecords();
            if (records.size() > MOST_ROWS) {
                problems.add(whole("A sheet holds %d rows at most. Split it by inspection.".formatted(MOST_ROWS)));
            }
            return records;
        } catch (CSVException | UncheckedIOException | IllegalArgumentException broken) {
            problems.add(whole("The file cannot be read as a table: a quotation mark is not closed, or a heading stands"
                    + " twice. Save the sheet again as CSV (UTF-8)."));
            return List.of();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void checkHeader(Set<String> headings, List<SheetProblem> problems) {
        for (Column column : Column.values()) {
            if (!headings.contains(column.heading())) {
                problems.add(whole("The first row lacks the heading %s. Add it.".formatted(column.heading())));
            }
        }
    }

    /** A spreadsheet of a country that writes 1,5 separates its cells by semicolons, some by tabs. */
    private static CSVFormat format(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.contains(",") ? ',' : header.contains("\t") ? '\t' : ';';
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(false)
                .setTrim(true)
                .setAllowMissingColumnNames(true)
                .get();
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
