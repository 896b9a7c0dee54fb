package uk.concord.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.referral.ReferralDoor;

/** The second person of a decline: the chair when the risk is high or a criterion was claimed (2.2, S27). */
@Stateless
public class DeclineDeciding {
    @Inject
    private ReferralDoor door;

    @Inject
    private Briefing briefing;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.DECLINE_READ)
    public TriageBrief brief(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return briefing.of(door.proposed(viewer, referralId), viewer.today());
    }

    @Requires(Permission.DECLINE_CONFIRM)
    public void confirm(@About UUID referralId) {
        door.confirmDecline(viewers.get(), referralId);
    }

    /** Sends it back to triage. */
    @Requires(Permission.DECLINE_CONFIRM)
    public void refuse(@About UUID referralId) {
        door.refuseDecline(viewers.get(), referralId);
    }
}
