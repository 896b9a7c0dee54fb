package uk.concord.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.inspection.Inspection;
import uk.concord.inspection.InspectionShelf;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Table;
import uk.concord.progress.PlanLimits;

/** Lays a plan out as it stands on a day, in a fixed number of statements. */
@Dependent
class GoldenThreads {
    @Inject
    private Plans plans;

    @Inject
    private InspectionShelf shelf;

    @Inject
    private WorkingCalendar calendar;

    GoldenThread of(UUID inspectionId, LocalDate today) {
        return of(shelf.find(inspectionId).orElseThrow(NotFound::new), today);
    }

    GoldenThread of(Inspection inspection, LocalDate today) {
        UUID id = inspection.id();
        PlanLimits limits = PlanLimits.read(Table.ofConfig("protocol/plan.csv"), today);
        return new GoldenThread(
                inspection,
                plans.items(id),
                new GoldenThread.Belongings(plans.milestones(id), plans.measures(id)),
                new GoldenThread.Yardstick(today, calendar, limits));
    }
}
