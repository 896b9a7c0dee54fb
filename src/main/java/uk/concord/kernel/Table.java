package uk.concord.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table in a text file that people can write in a spreadsheet: a row of headings, then one row a thing. */
public final class Table {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).setTrim(true).get();

    private final List<String> headings;
    private final List<TableRow> rows;

    private Table(List<CSVRecord> records) {
        headings = records.isEmpty()
                ? List.of()
                : records.get(0).stream()
                        .map(heading -> heading.toLowerCase(Locale.ROOT))
                        .toList();
        rows = IntStream.range(1, records.size())
                .mapToObj(place -> row(place + 1L, records.get(place)))
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** Reads cells between commas, or between semicolons or tabs if the headings are. */
    public static Table parse(String text) {
        return new Table(records(text, FORMAT));
    }

    /** Reads a file of config from the class path, such as "protocol/deadlines.csv"; lines after # explain. */
    public static Table ofConfig(String name) {
        try (InputStream file = Table.class.getResourceAsStream("/config/" + name)) {
            if (file == null) {
                throw new IllegalStateException("config lacks " + name);
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Table(
                    records(text, FORMAT.builder().setCommentMarker('#').get()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Set<String> headings() {
        return new LinkedHashSet<>(headings);
    }

    /** The rows that hold anything. */
    public List<TableRow> rows() {
        return rows;
    }

    private TableRow row(long line, CSVRecord cells) {
        Map<String, String> byHeading = new HashMap<>();
        for (int place = 0; place < Math.min(headings.size(), cells.size()); place++) {
            byHeading.putIfAbsent(headings.get(place), cells.get(place));
        }
        return new TableRow(line, byHeading);
    }

    private static List<CSVRecord> records(String text, CSVFormat format) {
        char separator = separator(text);
        try (var parser = format.builder().setDelimiter(separator).get().parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException torn) {
            throw new IllegalArgumentException("Not a table: " + torn.getMessage(), torn);
        }
    }

    /** A spreadsheet of a country that writes 1,5 separates its cells by semicolons, some by tabs. */
    private static char separator(String text) {
        String headings =
                text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        if (headings.contains(",")) {
            return ',';
        }
        return headings.contains("\t") ? '\t' : ';';
    }
}
