package uk.concord.referral;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;

/** The second person of a decline: the chair when the risk is high or a criterion was claimed (2.2, S27). */
@Stateless
public class DeclineDeciding {
    @Inject
    private TriageQueue queue;

    @Inject
    private Briefing briefing;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.DECLINE_READ)
    public TriageBrief brief(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return briefing.of(queue.proposed(viewer, referralId), viewer.today());
    }

    @Requires(Permission.DECLINE_CONFIRM)
    public void confirm(@About UUID referralId) {
        Viewer viewer = viewers.get();
        Referral referral = queue.proposed(viewer, referralId);
        referral.confirmDecline(chairs(viewer, referral.area()), deed(viewer));
    }

    /** Sends it back to triage. */
    @Requires(Permission.DECLINE_CONFIRM)
    public void refuse(@About UUID referralId) {
        Viewer viewer = viewers.get();
        Referral referral = queue.proposed(viewer, referralId);
        referral.refuseDecline(chairs(viewer, referral.area()), deed(viewer));
    }

    private static boolean chairs(Viewer viewer, String area) {
        return viewer.roles().contains(new HeldRole(Role.CHAIR, area));
    }

    private static Referral.Deed deed(Viewer viewer) {
        return new Referral.Deed(viewer.accountId(), viewer.at());
    }
}
