package uk.concord.deadline;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** One file of local protocol: a header, rows with an effective date, and lines of explanation that begin with #. */
public final class ProtocolSheet {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();

    private ProtocolSheet() {}

    /** Its rows, in order, by the names of the header. */
    public static List<CSVRecord> rows(Reader sheet) throws IOException {
        try (var rows = FORMAT.parse(sheet)) {
            return rows.getRecords();
        }
    }
}
