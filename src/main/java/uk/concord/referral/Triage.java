package uk.concord.referral;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;

/** The coordinator decides on referrals: accepts, asks for more, or proposes a decline; never declines alone (S27). */
@Stateless
public class Triage {
    @Inject
    private Referrals referrals;

    @Inject
    private Briefing briefing;

    @Inject
    private OnceOnly once;

    @Inject
    private Timetable timetable;

    @Inject
    private Event<ReferralAccepted> accepted;

    @Inject
    private CurrentViewer viewers;

    /** A referral in brief, with how many people may be the same and never who (S25). */
    @Requires(Permission.TRIAGE_READ)
    public TriageBrief brief(@About UUID referralId) {
        Viewer viewer = viewers.get();
        return briefing.of(referrals.inTriage(viewer, referralId), viewer.today());
    }

    /** Accepts it for a criterion and gives the id of the case that is opened with it, once. */
    @Requires(Permission.TRIAGE_DECIDE)
    public UUID accept(@About UUID referralId, Criterion criterion, String rationale, UUID token) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.inTriage(viewer, referralId);
        return once.make(token, () -> accept(viewer, referral, criterion, rationale));
    }

    private UUID accept(Viewer viewer, Referral referral, Criterion criterion, String rationale) {
        UUID caseId = Ids.next();
        referral.accept(criterion, rationale, caseId, deed(viewer));
        settleMatches(viewer, referral);
        accepted.fire(new ReferralAccepted(
                referral.id(),
                caseId,
                new ReferralAccepted.Origin(
                        referral.agencyId(), referral.referrerId(), referral.area(), referral.isChildAtRisk()),
                referral.people().stream()
                        .map(p -> new ReferralAccepted.PersonInReferral(
                                p.personId(), p.role().name()))
                        .toList(),
                viewer.at()));
        return caseId;
    }

    private void settleMatches(Viewer viewer, Referral referral) {
        referrals.matches(referral.id()).forEach(task -> task.settle(viewer.accountId(), viewer.at()));
    }

    /** Asks the referrer for more; the clock stands still, except when the risk is high (2.2). */
    @Requires(Permission.TRIAGE_DECIDE)
    public void ask(@About UUID referralId, String question) {
        Viewer viewer = viewers.get();
        referrals.inTriage(viewer, referralId).requestInformation(question, viewer.at());
    }

    /** Goes on with what is held when no reply came within two working days (2.2). */
    @Requires(Permission.TRIAGE_DECIDE)
    public void goOn(@About UUID referralId) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.inTriage(viewer, referralId);
        Enquiry asked = referral.enquiry().orElseThrow(() -> new RuleBroken("referral.info.notAsked"));
        if (timetable.dueAfter(Deadline.TRIAGE, asked.askedAt()).isMetBy(viewer.at())) {
            throw new RuleBroken("referral.info.tooEarly");
        }
        Submission sent = referral.submission().orElseThrow(() -> new RuleBroken("referral.notSent"));
        TriageClock.Pause pause = new TriageClock.Pause(asked.askedAt(), viewer.at());
        referral.resumeTriage(
                TriageClock.resumed(sent.level(), sent.triageDue(), pause, timetable.calendar()), viewer.at());
    }

    /** Proposes to decline it: reason and advice must be said, and somebody else confirms. */
    @Requires(Permission.TRIAGE_DECIDE)
    public void proposeDecline(@About UUID referralId, DeclineReason reason, String advice) {
        Viewer viewer = viewers.get();
        referrals.inTriage(viewer, referralId).proposeDecline(reason, advice, deed(viewer));
    }

    /** Passes it to another route. */
    @Requires(Permission.TRIAGE_DECIDE)
    public void redirect(@About UUID referralId, RedirectTarget target, String why) {
        Viewer viewer = viewers.get();
        Referral referral = referrals.inTriage(viewer, referralId);
        referral.redirect(target, why, deed(viewer));
        settleMatches(viewer, referral);
    }

    private static Referral.Deed deed(Viewer viewer) {
        return new Referral.Deed(viewer.accountId(), viewer.at());
    }
}
