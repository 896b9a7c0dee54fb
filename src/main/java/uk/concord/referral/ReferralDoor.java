package uk.concord.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.form.Criterion;
import uk.concord.form.DeclineReason;
import uk.concord.form.RedirectTarget;
import uk.concord.form.Section;
import uk.concord.kernel.RuleBroken;

/** The door through which later features find a sent referral, and triage decides on it. */
@Dependent
public class ReferralDoor {
    /**
     * How the coordinator accepts a referral.
     *
     * @param restricted open to named people only, from the first moment (1.5)
     * @param leftOut agencies that must not see the case (1.5)
     */
    public record Acceptance(Criterion criterion, String rationale, boolean restricted, Set<UUID> leftOut) {}

    @Inject
    private Referrals referrals;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private Timetable timetable;

    @Inject
    private Event<ReferralAccepted> accepted;

    @Inject
    private Event<Decision.Told> told;

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
                agencies.names().getOrDefault(referral.agencyId(), ""),
                sent.at(),
                criterion,
                new ReferralFacts.Wishes(
                        sent.consent().words(),
                        sent.victimAware().words(),
                        referral.answers(Section.REASONS).text("why"),
                        referral.answers(Section.WISHES).text("wishes")));
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
    public Referral accept(Viewer viewer, UUID id, UUID caseId, Acceptance acceptance) {
        Referral referral =
                inTriage(viewer, id).accept(acceptance.criterion(), acceptance.rationale(), caseId, deed(viewer));
        return tell(
                referral,
                viewer,
                new ReferralAccepted.Terms(
                        viewer.accountId(),
                        ReferralAccepted.Into.NEW_CASE,
                        acceptance.restricted() || isForNamedOnly(referral),
                        acceptance.leftOut(),
                        ""));
    }

    /** Adds it to a case that the coordinator has been found to see; the case receives it. */
    public Referral join(Viewer viewer, UUID id, UUID caseId, String rationale, String repeat) {
        Referral referral = inTriage(viewer, id).mergeIntoCase(caseId, rationale, deed(viewer));
        return tell(referral, viewer, terms(referral, viewer, ReferralAccepted.Into.OPEN_CASE, repeat));
    }

    /** The chair grants the emergency: the case is opened as one (2.6). */
    public Referral grantEmergency(Viewer viewer, UUID id, Criterion criterion, UUID caseId) {
        Referral referral = referrals.emergency(viewer, id).acceptAsEmergency(criterion, caseId, deed(viewer));
        return tell(referral, viewer, terms(referral, viewer, ReferralAccepted.Into.EMERGENCY, ""));
    }

    private static ReferralAccepted.Terms terms(
            Referral referral, Viewer viewer, ReferralAccepted.Into into, String repeat) {
        return new ReferralAccepted.Terms(viewer.accountId(), into, isForNamedOnly(referral), Set.of(), repeat);
    }

    /** Whoever accepts it cannot leave this out: it is lifted on the case, by the chair (1.5). */
    private static boolean isForNamedOnly(Referral referral) {
        return referral.submission().filter(Submission::isForNamedOnly).isPresent();
    }

    private Referral tell(Referral referral, Viewer viewer, ReferralAccepted.Terms terms) {
        accepted.fire(new ReferralAccepted(
                referral.id(),
                referral.caseId().orElseThrow(),
                new ReferralAccepted.Origin(
                        referral.agencyId(), referral.referrerId(), referral.area(), referral.isChildAtRisk()),
                referral.people().stream()
                        .map(p -> new ReferralAccepted.PersonInReferral(
                                p.personId(), p.role().name()))
                        .toList(),
                terms,
                viewer.at()));
        return referral;
    }

    /** An emergency that was asked for, for a chair of its area. */
    public Referral emergency(Viewer viewer, UUID id) {
        return referrals.emergency(viewer, id);
    }

    /** The coordinator sees that it cannot wait: the chair decides, by the clock of an emergency (2.6, DL-08). */
    public Referral askEmergency(Viewer viewer, UUID id, String why) {
        Referral referral = inTriage(viewer, id);
        return referral.hasten(why, timetable.emergencyDecision(viewer.at()).moment());
    }

    /** It can wait: it goes on in triage, by the clock it would have had. */
    public Referral refuseEmergency(Viewer viewer, UUID id, String why) {
        Referral referral = referrals.emergency(viewer, id);
        return referral.slacken(
                why,
                viewer.accountId(),
                timetable
                        .dueAfter(
                                Deadline.TRIAGE,
                                referral.submission().orElseThrow().at())
                        .moment());
    }

    /** Withdraws it for the reason that its author's manager gave (2.2). */
    public Referral agreeToWithdrawal(Viewer viewer, UUID id) {
        return inTriage(viewer, id).withdrawAgreed(viewer.at());
    }

    public Referral ask(Viewer viewer, UUID id, String question) {
        return told(inTriage(viewer, id).requestInformation(question, viewer.at()));
    }

    /** With what is held, when no reply came within two working days (2.2). */
    public Referral goOn(Viewer viewer, UUID id) {
        Referral referral = inTriage(viewer, id);
        Enquiry asked = referral.enquiry().orElseThrow(() -> new RuleBroken("referral.info.notAsked"));
        if (timetable.dueAfter(Deadline.TRIAGE, asked.askedAt()).isMetBy(viewer.at())) {
            throw new RuleBroken("referral.info.tooEarly");
        }
        return referral.resumeTriage(
                asked.dueAgain(referral, referral.submission().orElseThrow(), viewer.at(), timetable.calendar()),
                viewer.at());
    }

    public Referral proposeDecline(Viewer viewer, UUID id, DeclineReason reason, String advice) {
        return inTriage(viewer, id).proposeDecline(reason, advice, deed(viewer));
    }

    public Referral redirect(Viewer viewer, UUID id, RedirectTarget target, String why) {
        return told(inTriage(viewer, id).redirect(target, why, deed(viewer)));
    }

    public Referral confirmDecline(Viewer viewer, UUID id) {
        Referral referral = proposed(viewer, id);
        return told(referral.confirmDecline(chairs(viewer, referral), deed(viewer)));
    }

    /** Sends a proposed decline back to triage. */
    public Referral refuseDecline(Viewer viewer, UUID id) {
        Referral referral = proposed(viewer, id);
        return referral.refuseDecline(chairs(viewer, referral), deed(viewer));
    }

    private Referral told(Referral referral) {
        told.fire(new Decision.Told(referral.id(), referral.referrerId(), referral.agencyId(), referral.status()));
        return referral;
    }

    private static boolean chairs(Viewer viewer, Referral referral) {
        return viewer.roles().contains(new HeldRole(Role.CHAIR, referral.area()));
    }

    private static Referral.Deed deed(Viewer viewer) {
        return new Referral.Deed(viewer.accountId(), viewer.at());
    }
}
