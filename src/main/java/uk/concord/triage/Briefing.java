package uk.concord.triage;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.deadline.LondonTime;
import uk.concord.form.Answers;
import uk.concord.form.CheckedAnswers;
import uk.concord.form.DeclineReason;
import uk.concord.form.GuidedForm;
import uk.concord.form.Section;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.incident.IncidentBook;
import uk.concord.kernel.NotFound;
import uk.concord.person.ContactSheet;
import uk.concord.person.PersonBook;
import uk.concord.person.PersonCard;
import uk.concord.referral.Decision;
import uk.concord.referral.Referral;
import uk.concord.referral.SignOff;
import uk.concord.referral.Submission;
import uk.concord.risk.RiskBook;
import uk.concord.risk.RiskCard;
import uk.concord.risk.RiskTool;

/** Puts a referral in brief, for somebody who has been found to decide on it. */
@Dependent
class Briefing {
    @Inject
    private PersonBook persons;

    @Inject
    private RiskBook risks;

    @Inject
    private IncidentBook incidents;

    @Inject
    private People people;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private TriageQueue queue;

    TriageBrief of(Referral referral, LocalDate today) {
        Submission sent = referral.submission().orElseThrow(NotFound::new);
        return new TriageBrief(
                referral.id(),
                referral.reference(),
                referral.status(),
                sent.level(),
                victim(sent.victimId(), today),
                account(referral, sent),
                referral.criteria(),
                queue.matches(Set.of(referral.id())).getOrDefault(referral.id(), 0L),
                proposal(referral),
                urgency(referral, sent));
    }

    private TriageBrief.Victim victim(UUID id, LocalDate today) {
        PersonCard card = persons.card(id).orElseThrow(NotFound::new);
        ContactSheet sheet = persons.contactSheet(id);
        String age = card.birth().ageOn(today).stream()
                .mapToObj(years -> years + " years old")
                .findFirst()
                .orElse("age not known");
        return new TriageBrief.Victim(card.displayName(), age, sheet.summary(), sheet.hasSafeContact());
    }

    private TriageBrief.Account account(Referral referral, Submission sent) {
        String risk = risks.ofReferral(referral.id()).stream()
                .findFirst()
                .map(RiskCard::sentence)
                .orElse("Not assessed");
        String children = sent.isChildAtRisk()
                ? "A child may be at risk. Children’s services were told"
                : sent.children().words();
        String agency = agencies.find(referral.agencyId()).map(Agency::name).orElse("");
        String from = people.find(referral.referrerId())
                .map(Colleague::name)
                .map(name -> name + ", " + agency)
                .orElse(agency);
        return new TriageBrief.Account(
                risk,
                children,
                sent.consent().words(),
                referral.answers(Section.REASONS).text("why"),
                from,
                told(referral));
    }

    private TriageBrief.Told told(Referral referral) {
        GuidedForm form = GuidedForm.of(referral::answers);
        return new TriageBrief.Told(
                form.in(Section.SAFETY).text("immediateAction"),
                incidents.ofReferral(referral.id()).stream()
                        .map(one -> one.whenWords() + ", " + one.placeWords() + ". " + one.narrative())
                        .toList(),
                form.each(Section.PERPETRATORS).stream()
                        .map(Briefing::perpetrator)
                        .toList(),
                form.in(Section.WISHES).text("wishes"),
                form.in(Section.WISHES).text("policeWishes"));
    }

    private static String perpetrator(Answers one) {
        String description = one.text("description");
        if (!one.has("name")) {
            return "Name not known: " + description;
        }
        return description.isEmpty() ? one.text("name") : one.text("name") + ". " + description;
    }

    /** All that was sent, in the words of the form, with the questions of the tool it was assessed with. */
    TriageWhole whole(Referral referral, LocalDate today) {
        GuidedForm form = GuidedForm.of(referral::answers);
        RiskTool tool = risks.tool(form.in(Section.RISK).text("tool"));
        return new TriageWhole(of(referral, today), new CheckedAnswers(form), tool);
    }

    private TriageBrief.Urgency urgency(Referral referral, Submission sent) {
        return new TriageBrief.Urgency(
                TriageRow.Receipt.of(sent.at(), sent.receivedOn()),
                sent.triageDue(),
                referral.emergencyWhy(),
                referral.emergencyAnswer(),
                referral.withdrawalReason(),
                referral.managersWord().isAppealed(),
                sight(sent),
                signOff(referral.signOff()));
    }

    private static TriageBrief.Sight sight(Submission sent) {
        if (sent.isForNamedOnly()) {
            return TriageBrief.Sight.NAMED_ONLY;
        }
        return sent.isOfficeUnknown() ? TriageBrief.Sight.NOT_KNOWN : TriageBrief.Sight.TEAM;
    }

    /** The author's own time stands beside the time of receipt (3.2). */
    private String signOff(SignOff said) {
        String sent = said.sentAt()
                .map(at -> "Sent by its author " + moment(at) + ". ")
                .orElse("");
        return switch (said.state()) {
            case GIVEN ->
                sent + "Signed off by " + manager(said) + ", "
                        + said.at().map(Briefing::moment).orElse("");
            case AFTERWARDS -> "It could not wait: its author’s manager has not signed it off yet";
            case NOBODY -> "Nobody in its agency could sign it off";
            default -> "";
        };
    }

    private String manager(SignOff said) {
        return said.by().flatMap(people::find).map(Colleague::name).orElse("a manager");
    }

    private static String moment(Instant at) {
        return LondonTime.date(LondonTime.dayOf(at)) + ", " + LondonTime.time(LondonTime.timeOf(at));
    }

    private TriageBrief.Proposal proposal(Referral referral) {
        String proposer = referral.decision()
                .flatMap(Decision::proposedBy)
                .flatMap(people::find)
                .map(Colleague::name)
                .orElse(null);
        String reason = referral.decision()
                .flatMap(Decision::declineReason)
                .map(DeclineReason::words)
                .orElse("");
        return new TriageBrief.Proposal(
                referral.needsChairToDecline(),
                proposer,
                reason,
                referral.advice(),
                new TriageBrief.Talk(referral.infoRequest(), referral.infoReply()));
    }
}
