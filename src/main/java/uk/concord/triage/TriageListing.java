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
import uk.concord.deadline.WorkingCalendar;
import uk.concord.referral.ReferralStatus;

/** The coordinator's queue, the most urgent first, then in the order of the two-working-day clock (DL-01). */
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
        return isAtWork(viewer)
                ? rows(viewer, queue.inTriage(viewer, statuses(filter.show()), filter.level()))
                : List.of();
    }

    /** The declines that wait for this viewer's word: in their area, and not proposed by them. */
    @Requires(Permission.DECLINE_READ)
    public List<TriageRow> declines() {
        Viewer viewer = viewers.get();
        return isAtWork(viewer) ? rows(viewer, queue.proposed(viewer)) : List.of();
    }

    /** The emergencies that wait for this viewer's word as chair (2.6); nothing for anybody else. */
    @Requires(Permission.DECLINE_READ)
    public List<TriageRow> emergencies() {
        Viewer viewer = viewers.get();
        return isAtWork(viewer) ? rows(viewer, queue.emergencies(viewer)) : List.of();
    }

    private static boolean isAtWork(Viewer viewer) {
        return viewer.desk().active() && viewer.desk().mayShareCases();
    }

    private static Set<ReferralStatus> statuses(TriageFilter.Show show) {
        return switch (show) {
            case WAITING -> EnumSet.of(ReferralStatus.SUBMITTED);
            case PAUSED -> EnumSet.of(ReferralStatus.INFO_REQUESTED);
            case PROPOSED -> EnumSet.of(ReferralStatus.DECLINE_PROPOSED);
            case DECIDED ->
                EnumSet.of(
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.MERGED_INTO_CASE,
                        ReferralStatus.DECLINED,
                        ReferralStatus.REDIRECTED,
                        ReferralStatus.WITHDRAWN);
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
                        TriageRow.Receipt.of(line.at(), line.receivedOn()),
                        TriageClock.face(line, viewer.at(), calendar),
                        line.level(),
                        new TriageRow.Because(
                                criteria.getOrDefault(line.id(), ""),
                                line.agency(),
                                line.childAtRisk(),
                                line.isEmergency()),
                        matches.getOrDefault(line.id(), 0L)))
                .toList();
    }
}
