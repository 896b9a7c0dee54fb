package uk.concord.triage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.draft.OnceOnly;
import uk.concord.form.Criterion;
import uk.concord.form.DeclineReason;
import uk.concord.form.RedirectTarget;
import uk.concord.kernel.Ids;
import uk.concord.referral.ReferralDoor;

/** The coordinator decides on referrals: accepts, asks for more, or proposes a decline; never declines alone (S27). */
@Stateless
public class Triage {
    @Inject
    private ReferralDoor door;

    @Inject
    private MatchTasks matches;

    @Inject
    private Briefing briefing;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** A referral in brief, with how many people may be the same and never who (S25). */
    @Requires(Permission.TRIAGE_READ)
    public TriageBrief brief(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return briefing.of(door.inTriage(viewer, referralId), viewer.today());
    }

    /** The same with all that was entered: nobody decides on half of it. */
    @Requires(Permission.TRIAGE_READ)
    public TriageWhole whole(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return briefing.whole(door.inTriage(viewer, referralId), viewer.today());
    }

    /** The agencies that may be left out of a case. */
    @Requires(Permission.TRIAGE_READ)
    public List<Agency> agencies() {
        Viewer viewer = viewers.get();
        return agencies.active().stream()
                .filter(agency -> !agency.id().equals(viewer.agencyId()))
                .filter(agency -> agencies.permits(agency.id(), Purpose.HATE_MARAC, viewer.today()))
                .toList();
    }

    /** Accepts it for a criterion and gives the id of the case that is opened with it, once. */
    @Requires(Permission.TRIAGE_DECIDE)
    public UUID accept(@About UUID referralId, Criterion criterion, String rationale, UUID token) {
        return accept(referralId, new ReferralDoor.Acceptance(criterion, rationale, false, Set.of()), token);
    }

    /** The same, restricted from the first moment, or with agencies left out (1.5). */
    @Requires(Permission.TRIAGE_DECIDE)
    public UUID accept(@About UUID referralId, ReferralDoor.Acceptance acceptance, UUID token) {
        Viewer viewer = viewers.get();
        door.inTriage(viewer, referralId);
        return once.make(token, () -> {
            UUID caseId = Ids.next();
            door.accept(viewer, referralId, caseId, acceptance);
            matches.settle(viewer, referralId);
            return caseId;
        });
    }

    /** Asks the chair for an emergency meeting (2.6). */
    @Requires(Permission.TRIAGE_DECIDE)
    public void askEmergency(@About UUID referralId, String why) {
        door.askEmergency(viewers.get(), referralId, why);
    }

    /** Withdraws it, as its author's manager asked with a reason (2.2). */
    @Requires(Permission.TRIAGE_DECIDE)
    public void agreeToWithdrawal(@About UUID referralId) {
        Viewer viewer = viewers.get();
        door.agreeToWithdrawal(viewer, referralId);
        matches.settle(viewer, referralId);
    }

    /** Asks the referrer for more; the clock stands still, except when the risk is high (2.2). */
    @Requires(Permission.TRIAGE_DECIDE)
    public void ask(@About UUID referralId, String question) {
        door.ask(viewers.get(), referralId, question);
    }

    /** Goes on with what is held when no reply came within two working days (2.2). */
    @Requires(Permission.TRIAGE_DECIDE)
    public void goOn(@About UUID referralId) {
        door.goOn(viewers.get(), referralId);
    }

    /** Proposes to decline it: reason and advice must be said, and somebody else confirms. */
    @Requires(Permission.TRIAGE_DECIDE)
    public void proposeDecline(@About UUID referralId, DeclineReason reason, String advice) {
        door.proposeDecline(viewers.get(), referralId, reason, advice);
    }

    /** Passes it to another route. */
    @Requires(Permission.TRIAGE_DECIDE)
    public void redirect(@About UUID referralId, RedirectTarget target, String why) {
        Viewer viewer = viewers.get();
        door.redirect(viewer, referralId, target, why);
        matches.settle(viewer, referralId);
    }
}
