package uk.concord.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.form.Criterion;
import uk.concord.kernel.Ids;
import uk.concord.referral.ReferralDoor;

/** The chair decides whether agencies meet at once (2.6, DL-08). */
@Stateless
public class EmergencyDeciding {
    @Inject
    private ReferralDoor door;

    @Inject
    private MatchTasks matches;

    @Inject
    private Briefing briefing;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.EMERGENCY_DECIDE)
    public TriageBrief brief(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return briefing.of(door.emergency(viewer, referralId), viewer.today());
    }

    /** Grants it, and gives the id of the case that is opened as an emergency, once. */
    @Requires(Permission.EMERGENCY_DECIDE)
    public UUID grant(@About UUID referralId, Criterion criterion, UUID token) {
        Viewer viewer = viewers.get();
        return once.make(token, () -> {
            UUID caseId = Ids.next();
            door.grantEmergency(viewer, referralId, criterion, caseId);
            matches.settle(viewer, referralId);
            return caseId;
        });
    }

    /** Refuses it with a reason that the asking agency and its manager read; triage goes on. */
    @Requires(Permission.EMERGENCY_DECIDE)
    public void refuse(@About UUID referralId, String why) {
        door.refuseEmergency(viewers.get(), referralId, why);
    }
}
