package uk.concord.deadline;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** Reads the file of bank holidays (config/calendar): columns date, name, kind. */
public final class BankHolidaySheet {

    private BankHolidaySheet() {}

    /** The holidays of the file, in its order; a row that cannot be read stops the start, with its line. */
    public static List<BankHoliday> read(Reader sheet) throws IOException {
        List<BankHoliday> holidays = new ArrayList<>();
        for (CSVRecord row : ProtocolSheet.rows(sheet)) {
            holidays.add(holiday(row));
        }
        return List.copyOf(holidays);
    }

    private static BankHoliday holiday(CSVRecord row) {
        try {
            return new BankHoliday(
                    LocalDate.parse(row.get("date")), row.get("name"), BankHoliday.Kind.named(row.get("kind")));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException(
                    "Bank holidays, row %d: write a date such as 2026-12-28, a name, and usual, substitute or one-off"
                            .formatted(row.getRecordNumber()),
                    unreadable);
        }
    }
}
