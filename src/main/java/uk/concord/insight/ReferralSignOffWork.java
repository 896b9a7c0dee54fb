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
import uk.concord.referral.ReferralSigning;

/** Referrals of their agency that wait for a manager's signature: until it is there, triage waits with them (3.2). */
@Dependent
class ReferralSignOffWork implements WorkSource {
    @EJB
    private ReferralSigning signing;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        return Permission.REFERRAL_COUNTERSIGN.isHeldBy(viewer)
                ? signing.waiting().stream().map(ReferralSignOffWork::item).toList()
                : List.of();
    }

    private static WorkItem item(ReferralSigning.Waiting row) {
        String name = row.isWithTriage() ? "Referral that could not wait: sign off" : "Referral to read and sign off";
        WorkItem.Face face = new WorkItem.Face(
                name, row.reference(), "Written by " + row.author(), "/referral/sign-off.xhtml?id=" + row.id(), "Read");
        String since = LondonTime.date(LondonTime.dayOf(row.sentAt())) + ", "
                + LondonTime.time(LondonTime.timeOf(row.sentAt()));
        String words = row.isWithTriage() ? "In triage since " + since : "Waits for you since " + since;
        ClockState state = row.isWithTriage() ? ClockState.OK : ClockState.SOON;
        return new WorkItem(WorkGroup.REFERRAL_SIGN_OFFS, face, new Clockface(state, words, ""), row.sentAt());
    }
}
