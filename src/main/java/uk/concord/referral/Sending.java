package uk.concord.referral;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.incident.IncidentBook;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.PersonBook;
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
    private Referrals referrals;

    RiskTool toolOf(GuidedForm form) {
        return risks.tool(form.in(Section.RISK).text("tool"));
    }

    UUID send(Referral referral, Viewer by) {
        GuidedForm form = GuidedForm.of(referral::answers);
        mustBeComplete(form, by.today());
        List<ReferralPerson> people = enterPeople(form, by);
        UUID victim = people.get(0).personId();
        persons.guard(victim, new ContactForm(form.in(Section.CONTACT)).block());
        form.each(Section.INCIDENTS)
                .forEach(one ->
                        incidents.record(referral.id(), by.agencyId(), new IncidentForm(one, by.today()).entry()));
        RiskLevel level = assess(referral, form, by);
        Submission submission = Submission.of(receipt(by.at()), victim, level, circumstances(form));
        referral.submit(new CompleteReferral(submission, form.criteria(), people), by.at());
        lookForMatches(referral, victim, by.at());
        return referral.id();
    }

    private void mustBeComplete(GuidedForm form, LocalDate today) {
        List<Breach> breaches = new SectionRule(form, toolOf(form), today)
                .all().values().stream().flatMap(List::stream).toList();
        RuleBroken.ifAny(breaches);
    }

    private List<ReferralPerson> enterPeople(GuidedForm form, Viewer by) {
        List<ReferralPerson> people = new ArrayList<>();
        PersonForm victim = new PersonForm(form.in(Section.VICTIM), by.today());
        ContactForm contact = new ContactForm(form.in(Section.CONTACT));
        people.add(
                new ReferralPerson(persons.enter(victim.entry(contact.contacts()), by.agencyId()), PersonRole.VICTIM));
        for (Answers one : form.each(Section.PERPETRATORS)) {
            PersonForm person = new PersonForm(one, by.today());
            people.add(new ReferralPerson(
                    persons.enter(person.entry(List.of()), by.agencyId()), PersonRole.ALLEGED_PERPETRATOR));
        }
        return people;
    }

    /** Without answers the level stays incomplete and the referral rests on judgement (3.2). */
    private RiskLevel assess(Referral referral, GuidedForm form, Viewer by) {
        RiskForm risk = new RiskForm(form.in(Section.RISK), toolOf(form));
        return risks.assessReferral(referral.id(), risk.entry(), by);
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
                form.isChildAtRisk());
    }

    /** Against everybody there is; the referrer learns nothing, the coordinator how many (1.4, S25). */
    private void lookForMatches(Referral referral, UUID victim, Instant at) {
        int matches = persons.possibleMatches(victim).size();
        if (matches > 0) {
            referrals.add(MatchTask.raise(referral, matches, at));
        }
    }
}
