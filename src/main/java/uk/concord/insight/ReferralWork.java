package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.deadline.ClockState;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.LondonTime;
import uk.concord.referral.ReferralReading;
import uk.concord.referral.ReferralRow;

/** Referrals the viewer has begun, and questions that came back. */
@Dependent
class ReferralWork implements WorkSource {
    @EJB
    private ReferralReading referrals;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        if (!Permission.REFERRAL_WRITE.isHeldBy(viewer)) {
            return List.of();
        }
        return referrals.unfinished().stream().map(ReferralWork::item).toList();
    }

    private static String name(ReferralRow row) {
        if (!row.isDraft()) {
            return "The coordinator asks for more";
        }
        return row.sentBack() ? "Your manager asks you to change a referral" : "Referral not sent yet";
    }

    private static WorkItem item(ReferralRow row) {
        String name = name(row);
        String link = (row.isDraft() ? "/referral/tasks.xhtml?id=" : "/referral/referral.xhtml?id=") + row.id();
        String changed = "Last changed " + LondonTime.date(LondonTime.dayOf(row.changedAt()));
        WorkItem.Face face =
                new WorkItem.Face(name, row.reference(), changed, link, row.isDraft() ? "Go on" : "Answer");
        ClockState state = row.isDraft() ? ClockState.OK : ClockState.SOON;
        String words = row.isDraft() ? "Not sent" : "Answer within 2 working days";
        return new WorkItem(WorkGroup.REFERRALS, face, new Clockface(state, words, ""), row.changedAt());
    }
}
