package uk.concord.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.referral.ReferralStatus;

/** The coordinator's queue, in the order of the two-working-day clock (DL-01). */
@Stateless
public class TriageListing {
    @Inject
    private TriageQueue queue;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.TRIAGE_READ)
    public List<TriageRow> rows(TriageFilter filter) {
        Viewer viewer = viewers.get();
        if (!viewer.desk().active() || !viewer.desk().mayShareCases()) {
            return List.of();
        }
        return rows(viewer, queue.inTriage(viewer, statuses(filter.show()), filter.level()));
    }

    /** The declines that wait for this viewer's word: in their area, and not proposed by them. */
    @Requires(Permission.DECLINE_READ)
    public List<TriageRow> declines() {
        Viewer viewer = viewers.get();
        if (!viewer.desk().active() || !viewer.desk().mayShareCases()) {
            return List.of();
        }
        return rows(viewer, queue.proposed(viewer));
    }

    private static Set<ReferralStatus> statuses(TriageFilter.Show show) {
        return switch (show) {
            case WAITING -> EnumSet.of(ReferralStatus.SUBMITTED);
            case PAUSED -> EnumSet.of(ReferralStatus.INFO_REQUESTED);
            case PROPOSED -> EnumSet.of(ReferralStatus.DECLINE_PROPOSED);
            case DECIDED -> EnumSet.of(ReferralStatus.ACCEPTED, ReferralStatus.DECLINED, ReferralStatus.REDIRECTED);
        };
    }

    private List<TriageRow> rows(Viewer viewer, List<TriageQueue.Line> lines) {
        List<UUID> ids = lines.stream().map(TriageQueue.Line::id).toList();
        Map<UUID, String> criteria = queue.criteria(ids);
        Map<UUID, Long> matches = queue.matches(ids);
        return lines.stream()
                .map(line -> new TriageRow(
                        line.id(),
                        line.reference(),
                        new TriageRow.Receipt(line.at(), remark(line)),
                        TriageClock.face(line, viewer.at(), calendar),
                        line.level(),
                        new TriageRow.Because(criteria.getOrDefault(line.id(), ""), line.agency(), line.childAtRisk()),
                        matches.getOrDefault(line.id(), 0L)))
                .toList();
    }

    /** What came after 17:00 or on a day off counts from the next working day, and says so (S26). */
    private static String remark(TriageQueue.Line line) {
        boolean same = LondonTime.dayOf(line.at()).equals(line.receivedOn());
        return same ? "" : "Counts from " + LondonTime.date(line.receivedOn());
    }
}
