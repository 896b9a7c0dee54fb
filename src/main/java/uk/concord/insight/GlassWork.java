package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.casework.EmergencyReading;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.Due;
import uk.concord.deadline.WorkingCalendar;

/** Where the glass was broken, and this viewer has to say within two working days whether it was right (1.5). */
@Dependent
class GlassWork implements WorkSource {
    @EJB
    private EmergencyReading reading;

    @Inject
    private WorkingCalendar calendar;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        if (!Permission.GLASS_LIST.isHeldBy(viewer)) {
            return List.of();
        }
        return reading.waiting().stream().map(one -> item(one, now)).toList();
    }

    private WorkItem item(EmergencyReading.Waiting one, Instant now) {
        Due due = new Due(one.reviewBy(), WorkingCalendar.CLOSE_OF_DAY);
        WorkItem.Face face = new WorkItem.Face(
                one.by() + " broke the glass",
                one.reference(),
                "",
                "/casework/glass-review.xhtml?id=" + one.id(),
                "Review");
        return new WorkItem(WorkGroup.GLASS_REVIEWS, face, Clockface.of(due, now, calendar), one.at());
    }
}
