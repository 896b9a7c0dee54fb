package uk.concord.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A sheet of {@code config/examples}: a file that a person can write. */
final class Sheet {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private Sheet() {}

    /** Its lines, each by column name. */
    static List<CSVRecord> lines(String name) {
        String path = "/config/examples/" + name + ".csv";
        try (InputStream in = Sheet.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The worked example lacks " + path);
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its lines under what they belong to. */
    static Map<String, List<CSVRecord>> grouped(String name, String column) {
        return lines(name).stream().collect(Collectors.groupingBy(line -> line.get(column)));
    }
}
