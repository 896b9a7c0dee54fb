package uk.concord.matrix;

import static java.util.Map.entry;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import uk.concord.action.ActionAnswering;
import uk.concord.action.ActionProgress;
import uk.concord.action.ActionSettling;
import uk.concord.action.ActionUpdate;
import uk.concord.audit.Ledger;
import uk.concord.casefile.CaseClosing;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casefile.ClosureReason;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.casefile.ShareLevel;
import uk.concord.casework.CaseReading;
import uk.concord.casework.CaseUpdate;
import uk.concord.casework.CaseUpdates;
import uk.concord.casework.ContactLog;
import uk.concord.casework.ContactLogging;
import uk.concord.casework.OpenCase;
import uk.concord.casework.SightChoosing;
import uk.concord.casework.SightExplaining;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.meeting.ActionGiving;
import uk.concord.meeting.Approving;
import uk.concord.meeting.ConsoleReading;
import uk.concord.meeting.Hearing;
import uk.concord.meeting.Researching;
import uk.concord.person.ContactChannel;

/**
 * What is done in the services under each operation on a case, by the name of the operation and then of the doing. What is
 * typed is poor on purpose: whoever may not see the case must be told that there is none before anybody looks at it.
 */
@ApplicationScoped
public class CaseOperations {
    private static final UUID NOBODY = new UUID(0, 9);

    @EJB
    private CaseReading reading;

    @EJB
    private CaseUpdates updates;

    @EJB
    private ContactLogging contacts;

    @EJB
    private SightChoosing choosing;

    @EJB
    private SightExplaining explaining;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private CaseClosing closing;

    @EJB
    private ConflictDeclaring conflicts;

    @EJB
    private Hearing hearing;

    @EJB
    private Approving approving;

    @EJB
    private ConsoleReading console;

    @EJB
    private Researching researching;

    @EJB
    private ActionGiving giving;

    @EJB
    private ActionAnswering answering;

    @EJB
    private ActionProgress progress;

    @EJB
    private ActionSettling settling;

    /** All of them. */
    public Map<String, Map<String, Consumer<CaseInHand>>> all() {
        return Map.ofEntries(
                entry("CASE_READ", reading()),
                entry("CASE_LEDGER", Map.of("looks", this::looks)),
                entry("CASE_UPDATE", Map.of("post", this::post)),
                entry("CASE_CONTACT_READ", Map.of("form", at -> reading.toContact(at.caseId()))),
                entry("CASE_CONTACT_LOG", Map.of("log", this::log)),
                entry("CASE_TEAM_READ", teamReading()),
                entry("CASE_TEAM", team()),
                entry("CASE_RESTRICT_READ", Map.of("choices", at -> choosing.choices(at.caseId()))),
                entry("CASE_RESTRICT", restricting()),
                entry("CASE_CLOSE_READ", Map.of("form", at -> reading.toClose(at.caseId()))),
                entry("CASE_CLOSE", Map.of("close", this::close)),
                entry("CONFLICT_DECLARE", conflicts()),
                entry("MINUTES_WRITE", minutes()),
                entry("RESEARCH_READ", research()),
                entry("RESEARCH_RETURN", returns()),
                entry("ACTION_PROPOSE", proposing()),
                entry("ACTION_ANSWER", answers()),
                entry("ACTION_READ", Map.of("open", at -> progress.open(at.ended()))),
                entry("ACTION_PROGRESS", Map.of("update", this::progress)),
                entry("ACTION_SETTLE", settling()));
    }

    private Map<String, Consumer<CaseInHand>> reading() {
        return Map.of(
                "open", at -> reading.open(at.caseId()),
                "section", at -> reading.section(at.caseId(), OpenCase.Section.ACTIONS),
                "card", at -> reading.card(at.caseId()),
                "explain", at -> explaining.explain(at.caseId(), new Ledger.Question(Set.of(), 0)));
    }

    /** Who has looked stands on the page that explains: whoever may not read it finds none. */
    private void looks(CaseInHand at) {
        if (!explaining
                .explain(at.caseId(), new Ledger.Question(Set.of(), 0))
                .looks()
                .shown()) {
            throw new NotFound();
        }
    }

    private void post(CaseInHand at) {
        CaseUpdate.Sharing team = new CaseUpdate.Sharing(ShareLevel.ALL_ATTENDING, Set.of());
        updates.post(at.caseId(), new CaseUpdate.Entry(CaseUpdate.Type.SAFETY, team, " "), Ids.next());
    }

    private void log(CaseInHand at) {
        ContactLog.Entry empty = new ContactLog.Entry(
                at.victim(),
                null,
                ContactChannel.PHONE,
                ContactLog.Outcome.NOT_REACHED,
                ContactLog.Departure.none(),
                new ContactLog.Said("", "", false));
        contacts.log(at.caseId(), empty, Ids.next());
    }

    private Map<String, Consumer<CaseInHand>> teamReading() {
        return Map.of(
                "invitable", at -> teamwork.invitable(at.caseId()), "workers", at -> teamwork.workers(at.caseId()));
    }

    private Map<String, Consumer<CaseInHand>> team() {
        return Map.of(
                "invite", at -> teamwork.invite(at.caseId(), NOBODY, "", Ids.next()),
                "name", at -> teamwork.name(at.caseId(), at.stranger()),
                "unname", at -> teamwork.unname(at.caseId(), NOBODY),
                "askChairs", at -> teamwork.askChairs(at.caseId()));
    }

    private Map<String, Consumer<CaseInHand>> restricting() {
        return Map.of(
                "restrict", at -> restricting.restrict(at.caseId(), Set.of(), "", Ids.next()),
                "lift", at -> restricting.lift(at.caseId(), "", Ids.next()),
                "settle", this::settle);
    }

    private void settle(CaseInHand at) {
        CaseConflict.Settlement own = new CaseConflict.Settlement(
                at.agency(), CaseConflict.Type.OTHER, CaseConflict.Separation.EXCLUDE_AGENCY, null);
        restricting.settle(at.caseId(), own, "", Ids.next());
    }

    private void close(CaseInHand at) {
        closing.close(at.caseId(), ClosureReason.RISK_REDUCED, "", Ids.next());
    }

    private Map<String, Consumer<CaseInHand>> conflicts() {
        CaseConflict.Type type = CaseConflict.Type.OTHER;
        return Map.of(
                "declare", at -> conflicts.declare(at.caseId(), type, ""),
                "stepAside", at -> hearing.stepAside(Ids.next(), at.item(), type, ""));
    }

    private Map<String, Consumer<CaseInHand>> minutes() {
        return Map.of(
                "screen", at -> console.item(at.item(), false),
                "said", at -> hearing.saidInTheRoom(Ids.next(), at.item(), at.request(), ""),
                "addendum", at -> approving.add(Ids.next(), at.item(), ""));
    }

    private Map<String, Consumer<CaseInHand>> research() {
        return Map.of("ofCase", at -> console.ofCase(at.caseId()), "research", at -> console.research(at.caseId()));
    }

    private Map<String, Consumer<CaseInHand>> returns() {
        return Map.of(
                "open", at -> researching.open(at.request()),
                "nothing", at -> researching.nothingKnown(Ids.next(), at.request()),
                "keep", at -> researching.keep(Ids.next(), at.request(), List.of(), ""),
                "giveBack", at -> researching.giveBack(Ids.next(), at.request(), List.of(), ""),
                "decline", at -> researching.decline(Ids.next(), at.request(), ""));
    }

    private Map<String, Consumer<CaseInHand>> proposing() {
        ActionGiving.Ticks none = new ActionGiving.Ticks(false, false, false, null);
        return Map.of(
                "give", at -> giving.give(Ids.next(), at.item(), "", none),
                "takenOn", at -> giving.takenOn(Ids.next(), at.item(), at.ended()));
    }

    private Map<String, Consumer<CaseInHand>> answers() {
        return Map.of(
                "accept", at -> answering.accept(Ids.next(), at.ended()),
                "refuse", at -> answering.refuse(Ids.next(), at.ended(), ""),
                "moreTime", at -> answering.askForMoreTime(Ids.next(), at.ended(), LocalDate.EPOCH, ""));
    }

    private void progress(CaseInHand at) {
        progress.update(Ids.next(), at.ended(), new ActionUpdate(ActionUpdate.Way.DONE, "", ""));
    }

    private Map<String, Consumer<CaseInHand>> settling() {
        return Map.of(
                "open", at -> settling.open(at.ended()),
                "owners", at -> settling.owners(at.ended()),
                "cancel", at -> settling.cancel(Ids.next(), at.ended(), ""),
                "extension", at -> settling.answerExtension(Ids.next(), at.ended(), true));
    }
}
