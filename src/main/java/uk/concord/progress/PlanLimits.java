package uk.concord.progress;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Comparator;
import org.apache.commons.csv.CSVRecord;
import uk.concord.deadline.ProtocolSheet;

/** The local limits of the colours (config/protocol/plan.csv): local protocol, to be shown as such. */
public record PlanLimits(
        LocalDate effectiveFrom,
        int dueSoonWorkingDays,
        int quietDays,
        int quietDaysWithoutDeadline,
        int rejections,
        int noOwnerWorkingDays,
        int demonstrationPeriods) {

    /** The row in force on a day. */
    public static PlanLimits read(Reader sheet, LocalDate on) throws IOException {
        return ProtocolSheet.rows(sheet).stream()
                .map(PlanLimits::row)
                .filter(limits -> !limits.effectiveFrom().isAfter(on))
                .max(Comparator.comparing(PlanLimits::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("config/protocol/plan.csv says nothing about " + on));
    }

    private static PlanLimits row(CSVRecord row) {
        return new PlanLimits(
                LocalDate.parse(row.get("effective_from")),
                Integer.parseInt(row.get("due_soon_working_days")),
                Integer.parseInt(row.get("quiet_days")),
                Integer.parseInt(row.get("quiet_days_without_deadline")),
                Integer.parseInt(row.get("rejections")),
                Integer.parseInt(row.get("no_owner_working_days")),
                Integer.parseInt(row.get("demonstration_periods")));
    }
}
