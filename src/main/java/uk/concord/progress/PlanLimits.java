package uk.concord.progress;

import java.time.LocalDate;
import java.util.Comparator;
import uk.concord.kernel.Table;
import uk.concord.kernel.TableRow;

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
    public static PlanLimits read(Table table, LocalDate on) {
        return table.rows().stream()
                .map(PlanLimits::row)
                .filter(limits -> !limits.effectiveFrom().isAfter(on))
                .max(Comparator.comparing(PlanLimits::effectiveFrom))
                .orElseThrow(() -> new IllegalStateException("config/protocol/plan.csv says nothing about " + on));
    }

    private static PlanLimits row(TableRow row) {
        return new PlanLimits(
                LocalDate.parse(row.cell("effective_from")),
                Integer.parseInt(row.cell("due_soon_working_days")),
                Integer.parseInt(row.cell("quiet_days")),
                Integer.parseInt(row.cell("quiet_days_without_deadline")),
                Integer.parseInt(row.cell("rejections")),
                Integer.parseInt(row.cell("no_owner_working_days")),
                Integer.parseInt(row.cell("demonstration_periods")));
    }
}
