package uk.concord.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionCategory;
import uk.concord.action.ActionOwner;
import uk.concord.action.ActionPriority;
import uk.concord.action.ActionProposal;
import uk.concord.action.SafetyGates;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Gives actions at the meeting, in one typed line; an agency promises nothing until it accepts (S44). */
@Stateless
public class ActionGiving {
    /** The safety ticks of the line (S56). */
    public record Ticks(
            boolean contactsVictim,
            boolean mayAlert,
            boolean considered,
            @Nullable LocalDate notBefore) {
        SafetyGates gates() {
            SafetyGates quiet = SafetyGates.quiet(contactsVictim);
            return mayAlert ? quiet.alerting(considered, notBefore) : quiet;
        }
    }

    @Inject
    private CurrentViewer viewers;

    @Inject
    private MeetingDoor door;

    @Inject
    private Screens screens;

    @Inject
    private ActionBook actions;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private OnceOnly once;

    /** Proposes an action for the case before the room. */
    @Requires(Permission.ACTION_PROPOSE)
    public UUID give(UUID token, @About UUID itemId, String line, Ticks ticks) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        return once.make(token, () -> {
            QuickAction quick =
                    QuickAction.parse(line, new QuickAction.Days(viewer.today(), door.nextMeeting(meeting), calendar));
            ActionOwner owner = owner(screens.owners(viewer, meeting, item), quick.owner());
            UUID action = actions.propose(
                    viewer, new Subject(SubjectKind.CASE, item.caseId()), owner, proposal(viewer, quick, ticks));
            return actions.agreedUnder(viewer, action, meeting.chairId());
        });
    }

    private ActionProposal proposal(Viewer viewer, QuickAction quick, Ticks ticks) {
        return new ActionProposal(
                quick.words(),
                ActionCategory.of(quick.words()),
                ActionPriority.within(calendar.workingDaysBetween(viewer.today(), quick.due())),
                quick.due(),
                ticks.gates());
    }

    /** The one person or agency whose name, or a word of it, begins with the letters; those here win. */
    private static ActionOwner owner(List<CaseOnScreen.Owner> owners, String letters) {
        if (letters.isBlank()) {
            throw new RuleBroken("meeting.action.owner", "words");
        }
        List<CaseOnScreen.Owner> found =
                owners.stream().filter(owner -> begins(owner, letters)).toList();
        List<CaseOnScreen.Owner> here =
                found.stream().filter(CaseOnScreen.Owner::here).toList();
        List<CaseOnScreen.Owner> best = here.isEmpty() ? found : here;
        if (best.isEmpty()) {
            throw new RuleBroken("meeting.action.ownerUnknown", "words");
        }
        boolean exact = best.stream().anyMatch(owner -> owner.name().equalsIgnoreCase(letters));
        if (best.size() > 1 && !exact) {
            throw new RuleBroken("meeting.action.ownerUnclear", "words");
        }
        CaseOnScreen.Owner owner = best.stream()
                .filter(one -> !exact || one.name().equalsIgnoreCase(letters))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ActionOwner(owner.agencyId(), owner.accountId().orElse(null), "");
    }

    private static boolean begins(CaseOnScreen.Owner owner, String letters) {
        String sought = letters.toLowerCase(Locale.UK);
        String name = owner.name().toLowerCase(Locale.UK);
        return name.startsWith(sought) || name.contains(" " + sought) || name.contains("-" + sought);
    }

    /** An agency's representative in the room takes an action on, by word of mouth; an absent agency's waits (S44). */
    @Requires(Permission.ACTION_PROPOSE)
    public void takenOn(UUID token, @About UUID itemId, UUID actionId) {
        Viewer viewer = viewers.get();
        AgendaItem item = door.itemInSession(viewer, itemId);
        Meeting meeting = door.toRun(viewer, item.meetingId());
        UUID agency = actions.ofSubject(viewer, item.caseId(), "").stream()
                .filter(row -> row.id().equals(actionId))
                .map(row -> row.owner().agencyId())
                .findFirst()
                .orElseThrow(NotFound::new);
        UUID speaker = door.attendance(viewer, meeting).stream()
                .filter(seat -> seat.agencyId().equals(agency) && seat.status().isThere())
                .map(Attendance::accountId)
                .filter(person -> !meeting.isPresidedBy(person))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("meeting.action.absent"));
        once.run(token, () -> actions.takenOnInRoom(viewer, actionId, speaker));
    }
}
