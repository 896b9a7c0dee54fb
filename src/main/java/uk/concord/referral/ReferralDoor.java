package uk.concord.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.form.Criterion;
import uk.concord.form.Section;
import uk.concord.kernel.RuleBroken;

/** The door through which later features find a sent referral, and triage decides on it. */
@Dependent
public class ReferralDoor {
    @Inject
    private Referrals referrals;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private Timetable timetable;

    @Inject
    private Event<ReferralAccepted> accepted;

    /** What an accepted referral said, for a viewer who was found to see its case. */
    public Optional<ReferralFacts> facts(Viewer viewer, UUID id) {
        return referrals.accepted(viewer, id).flatMap(r -> r.submission().map(sent -> facts(r, sent)));
    }

    private ReferralFacts facts(Referral referral, Submission sent) {
        String criterion = referral.decision()
                .flatMap(Decision::criterion)
                .map(Criterion::words)
                .orElseGet(
                        () -> referral.criteria().stream().map(Criterion::words).collect(Collectors.joining("; ")));
        return new ReferralFacts(
                referral.id(),
                referral.reference(),
                agencies.find(referral.agencyId()).map(Agency::name).orElse(""),
                sent.at(),
                criterion,
                new ReferralFacts.Wishes(
                        sent.consent().words(),
                        sent.victimAware().words(),
                        referral.answers(Section.REASONS).text("why")));
    }

    /** One that was sent, for the coordinator of its area. */
    public Referral inTriage(Viewer viewer, UUID id) {
        return referrals.inTriage(viewer, id);
    }

    /** A proposed decline, for its chair, or for a coordinator as the second person. */
    public Referral proposed(Viewer viewer, UUID id) {
        return referrals.proposed(viewer, id);
    }

    /** Accepts it and tells the case that is to be opened with this id. */
    public Referral accept(Viewer viewer, UUID id, Criterion criterion, String rationale, UUID caseId) {
        Referral referral = inTriage(viewer, id).accept(criterion, rationale, caseId, deed(viewer));
        accepted.fire(news(referral, caseId, viewer));
        return referral;
    }

    private static ReferralAccepted news(Referral referral, UUID caseId, Viewer viewer) {
        return new ReferralAccepted(
                referral.id(),
                caseId,
                new ReferralAccepted.Origin(
                        referral.agencyId(), referral.referrerId(), referral.area(), referral.isChildAtRisk()),
                referral.people().stream()
                        .map(p -> new ReferralAccepted.PersonInReferral(
                                p.personId(), p.role().name()))
                        .toList(),
                viewer.at());
    }

    public Referral ask(Viewer viewer, UUID id, String question) {
        return inTriage(viewer, id).requestInformation(question, viewer.at());
    }

    /** With what is held, when no reply came within two working days (2.2). */
    public Referral goOn(Viewer viewer, UUID id) {
        Referral referral = inTriage(viewer, id);
        Enquiry asked = referral.enquiry().orElseThrow(() -> new RuleBroken("referral.info.notAsked"));
        if (timetable.dueAfter(Deadline.TRIAGE, asked.askedAt()).isMetBy(viewer.at())) {
            throw new RuleBroken("referral.info.tooEarly");
        }
        return referral.resumeTriage(TriagePause.dueAgain(referral, viewer.at(), timetable.calendar()), viewer.at());
    }

    public Referral proposeDecline(Viewer viewer, UUID id, DeclineReason reason, String advice) {
        return inTriage(viewer, id).proposeDecline(reason, advice, deed(viewer));
    }

    public Referral redirect(Viewer viewer, UUID id, RedirectTarget target, String why) {
        return inTriage(viewer, id).redirect(target, why, deed(viewer));
    }

    public Referral confirmDecline(Viewer viewer, UUID id) {
        Referral referral = proposed(viewer, id);
        return referral.confirmDecline(chairs(viewer, referral), deed(viewer));
    }

    /** Sends a proposed decline back to triage. */
    public Referral refuseDecline(Viewer viewer, UUID id) {
        Referral referral = proposed(viewer, id);
        return referral.refuseDecline(chairs(viewer, referral), deed(viewer));
    }

    private static boolean chairs(Viewer viewer, Referral referral) {
        return viewer.roles().contains(new HeldRole(Role.CHAIR, referral.area()));
    }

    private static Referral.Deed deed(Viewer viewer) {
        return new Referral.Deed(viewer.accountId(), viewer.at());
    }
}
