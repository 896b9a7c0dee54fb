package uk.concord.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.form.Answers;
import uk.concord.form.ChildrenAnswer;
import uk.concord.form.Consent;
import uk.concord.form.DraftView;
import uk.concord.form.GuidedForm;
import uk.concord.form.Section;
import uk.concord.form.VictimAware;
import uk.concord.incident.IncidentBook;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonBook;
import uk.concord.person.PersonEntry;
import uk.concord.person.PersonRole;
import uk.concord.risk.RiskBook;
import uk.concord.risk.RiskLevel;
import uk.concord.risk.RiskTool;

/** Makes a complete draft into people, incidents, an assessment and a referral that waits for triage. */
@Dependent
class Sending {
    @Inject
    private PersonBook persons;

    @Inject
    private IncidentBook incidents;

    @Inject
    private RiskBook risks;

    @Inject
    private Timetable timetable;

    @Inject
    private SignOffAsking signatures;

    @Inject
    private Event<Submission.Received> sent;

    RiskTool toolOf(GuidedForm form) {
        return risks.tool(form.in(Section.RISK).text("tool"));
    }

    /** Its author sends it: to triage, or first to the manager who signs it off (2.2). */
    UUID hand(Referral referral, Viewer author) {
        GuidedForm form = GuidedForm.of(referral::answers);
        mustBeComplete(form, author.today());
        SignOff.State asked = signatures.ask(referral, form.cannotWait(toolOf(form)));
        referral.sendPast(asked, author.at());
        if (asked != SignOff.State.ASKED) {
            send(referral, author);
        }
        return referral.id();
    }

    /** What a manager's signature would mean for a draft that was sent now, and why the last one was not given. */
    DraftView.Signature signature(Referral draft, GuidedForm form, RiskTool tool) {
        return new DraftView.Signature(
                signatures.would(draft, form.cannotWait(tool)).name(), draft.signOffReason());
    }

    /** Triage receives it, at the moment of this viewer. */
    UUID send(Referral referral, Viewer by) {
        GuidedForm form = GuidedForm.of(referral::answers);
        mustBeComplete(form, by.today());
        List<ReferralPerson> people = enterPeople(form, by);
        UUID victim = people.get(0).personId();
        persons.guard(victim, form.contactBlock(by.today()));
        form.incidents(by.today()).forEach(one -> incidents.record(referral.id(), by.agencyId(), one));
        RiskLevel level = assess(referral, form, by);
        Submission submission = Submission.of(receipt(by.at()), victim, level, circumstances(form));
        referral.submit(new Submission.Complete(submission, form.criteria(), people), by.at());
        if (form.isEmergency()) {
            referral.hasten(
                    form.in(Section.REASONS).text("emergencyWhy"),
                    timetable.emergencyDecision(by.at()).moment());
        }
        sent.fire(new Submission.Received(referral.id(), referral.area(), victim, by.at()));
        return referral.id();
    }

    /** When triage falls due once the referrer has answered. */
    Instant dueAgain(Referral asked, Instant at) {
        return asked.enquiry()
                .orElseThrow(() -> new RuleBroken("referral.info.notAsked"))
                .dueAgain(asked, asked.submission().orElseThrow(), at, timetable.calendar());
    }

    private void mustBeComplete(GuidedForm form, LocalDate today) {
        List<Breach> breaches = form.breaches(toolOf(form), today).values().stream()
                .flatMap(List::stream)
                .toList();
        RuleBroken.ifAny(breaches);
    }

    private List<ReferralPerson> enterPeople(GuidedForm form, Viewer by) {
        List<ReferralPerson> people = new ArrayList<>();
        people.add(person(form.victim(by.today()), PersonRole.VICTIM, by));
        form.perpetrators(by.today()).forEach(one -> people.add(person(one, PersonRole.ALLEGED_PERPETRATOR, by)));
        return people;
    }

    private ReferralPerson person(PersonEntry entry, PersonRole role, Viewer by) {
        return new ReferralPerson(persons.enter(entry, by.agencyId()), role);
    }

    /** Without answers the level stays incomplete and the referral rests on judgement (3.2). */
    private RiskLevel assess(Referral referral, GuidedForm form, Viewer by) {
        return risks.assessReferral(referral.id(), form.assessment(toolOf(form)), by);
    }

    private Submission.Receipt receipt(Instant at) {
        Instant due = timetable.dueAfter(Deadline.TRIAGE, at).moment();
        return new Submission.Receipt(at, timetable.calendar().receivedOn(at), due); // DL-01, S26
    }

    private static Submission.Circumstances circumstances(GuidedForm form) {
        Answers consent = form.in(Section.CONSENT);
        return new Submission.Circumstances(
                consent.choice("consent", Consent.class).orElseThrow(),
                consent.choice("aware", VictimAware.class).orElseThrow(),
                form.in(Section.CHILDREN)
                        .choice("children", ChildrenAnswer.class)
                        .orElseThrow(),
                form.isChildAtRisk(),
                form.inOffice());
    }
}
