package uk.concord.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.kernel.RuleBroken;

/** The manager of the referring agency appeals against a decline, or asks to withdraw what its author may not (2.2). */
@Stateless
public class Appealing {
    @Inject
    private Referrals referrals;

    @Inject
    private Timetable timetable;

    @Inject
    private CurrentViewer viewers;

    /** Once and within five working days; then somebody else decides (DL-10, S28). */
    @Requires(Permission.REFERRAL_COUNTERSIGN)
    public void appeal(@About UUID referralId) {
        Viewer viewer = viewers.get();
        Referral declined = referrals.managed(viewer, referralId);
        Decision decision = declined.decision().orElseThrow(() -> new RuleBroken("referral.notDecided"));
        declined.appeal(
                timetable
                        .dueAfter(Deadline.DECLINE_APPEAL, decision.decidedAt())
                        .isMetBy(viewer.at()),
                timetable.dueAfter(Deadline.TRIAGE, viewer.at()).moment(),
                viewer.at());
    }

    /** High risk or a child at risk: the manager gives the reason, the coordinator agrees or goes on (2.2). */
    @Requires(Permission.REFERRAL_COUNTERSIGN)
    public void askWithdrawal(@About UUID referralId, String reason) {
        Viewer viewer = viewers.get();
        Referral sent = referrals.managed(viewer, referralId);
        RuleBroken.ifAny(DeclineRule.askingWithdrawal(sent.status(), reason));
        sent.askWithdrawal(reason, viewer.accountId());
    }
}
