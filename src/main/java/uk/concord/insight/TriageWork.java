package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.deadline.ClockState;
import uk.concord.triage.TriageFilter;
import uk.concord.triage.TriageListing;
import uk.concord.triage.TriageRow;

/** Referrals that wait for the coordinator, and declines that wait for the chair. */
@Dependent
class TriageWork implements WorkSource {
    @EJB
    private TriageListing triage;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        List<WorkItem> waiting = new ArrayList<>();
        if (Permission.TRIAGE_READ.isHeldBy(viewer)) {
            triage.rows(TriageFilter.waiting()).stream()
                    .filter(row -> row.clock().state() != ClockState.DONE)
                    .forEach(row -> waiting.add(item(WorkGroup.TRIAGE, row, "Triage")));
        }
        if (viewer.holds(Role.CHAIR) && Permission.DECLINE_READ.isHeldBy(viewer)) {
            triage.emergencies().forEach(row -> waiting.add(item(WorkGroup.EMERGENCIES, row, "Decide")));
            triage.declines().forEach(row -> waiting.add(item(WorkGroup.DECLINES, row, "Decide")));
        }
        return waiting;
    }

    private static String name(WorkGroup group, TriageRow row) {
        return switch (group) {
            case EMERGENCIES -> "Emergency asked for by " + row.why().agency();
            case DECLINES -> "Decline proposed";
            default ->
                (row.why().emergency() ? "Emergency: referral from " : "Referral from ")
                        + row.why().agency()
                        + ": "
                        + row.urgencyWords();
        };
    }

    private static WorkItem item(WorkGroup group, TriageRow row, String verb) {
        String page = group == WorkGroup.TRIAGE ? "/triage/triage.xhtml?id=" : "/triage/declines.xhtml?id=";
        WorkItem.Face face =
                new WorkItem.Face(name(group, row), row.reference(), row.why().criteria(), page + row.id(), verb);
        return new WorkItem(group, face, row.clock(), row.receipt().at());
    }
}
