package uk.concord.action;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.identity.Colleague;
import uk.concord.kernel.Subject;

/**
 * The actions of cases and plans for the services of later features. Whoever calls it has already decided that the
 * viewer sees the subject; the words of a case's actions are opened here.
 */
@Dependent
public class ActionBook {
    @Inject
    private ActionItems actions;

    @Inject
    private ActionRows rows;

    @Inject
    private ActionTurns turns;

    @Inject
    private ActionSighting sighting;

    @Inject
    private WorkingCalendar calendar;

    @Inject
    private Event<ActionProposal.Made> proposals;

    /** Proposes an action; it stays proposed until its agency accepts. Gives its id. */
    public UUID propose(Viewer viewer, Subject subject, ActionOwner owner, ActionProposal what) {
        return proposeJointly(viewer, subject, owner, what, Set.of());
    }

    /** Proposes an action on which further agencies work beside its owner. */
    public UUID proposeJointly(
            Viewer viewer, Subject subject, ActionOwner owner, ActionProposal what, Set<UUID> contributors) {
        ActionItem action = ActionItem.propose(subject, owner, what, viewer).with(contributors);
        actions.add(viewer, action);
        actions.add(action.note(ActionNote.Kind.PROPOSED, viewer, ""));
        proposals.fire(new ActionProposal.Made(action.id(), owner.agencyId(), subject));
        return action.id();
    }

    /** Notes who chaired when the action was agreed: that person cannot answer for an agency on it (S46). */
    public UUID agreedUnder(Viewer viewer, UUID actionId, UUID chairId) {
        actions.find(viewer, actionId).ifPresent(action -> action.agreedUnder(chairId));
        return actionId;
    }

    /** All actions of a subject, soonest first. */
    public List<ActionRow> ofSubject(Viewer viewer, UUID subjectId, String reference) {
        return rows.of(viewer, actions.ofSubject(viewer, subjectId), Map.of(subjectId, reference));
    }

    /** How each action of a subject stands, by its id: one statement. */
    public Map<UUID, ActionStatus> statuses(Viewer viewer, UUID subjectId) {
        return actions.statuses(viewer, subjectId);
    }

    /** All actions of several subjects by subject, in a fixed number of statements. */
    public Map<UUID, List<ActionRow>> ofSubjects(Viewer viewer, Collection<UUID> subjectIds) {
        return rows.of(viewer, actions.ofSubjects(viewer, subjectIds), Map.of()).stream()
                .collect(Collectors.groupingBy(row -> row.subject().id()));
    }

    /** How a subject's actions stand, for several subjects at once; one without actions is absent. */
    public Map<UUID, Counts> counts(Viewer viewer, Collection<UUID> subjectIds) {
        return ofSubjects(viewer, subjectIds).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> count(entry.getValue())));
    }

    private static Counts count(List<ActionRow> rows) {
        int open = (int) rows.stream().filter(ActionRow::isOpen).count();
        int proposed = (int) rows.stream()
                .filter(row -> row.status() == ActionStatus.PROPOSED)
                .count();
        int overdue = (int) rows.stream().filter(ActionRow::isOverdue).count();
        return new Counts(open, proposed, overdue, rows.size() - open);
    }

    /** Whether the account owns an action of the subject that has not ended: then it sees the minimum card (1.4). */
    public boolean openOwnedBy(UUID accountId, UUID subjectId) {
        return subjectsWithOpenOwnedBy(accountId).contains(subjectId);
    }

    /** The subjects of which the account owns an open action. */
    public Set<UUID> subjectsWithOpenOwnedBy(UUID accountId) {
        return actions.subjectsWithOpenOf(accountId);
    }

    /** Whether every action has ended; a case with one that has not cannot be closed (S50). */
    public boolean allTerminal(UUID subjectId) {
        return open(subjectId) == 0;
    }

    /** How many actions of the subject have not ended. */
    public long open(UUID subjectId) {
        return actions.open(subjectId);
    }

    /** The history of an action, newest first. */
    public List<ActionNote.Row> notes(Viewer viewer, UUID actionId) {
        return rows.notes(actions.notes(viewer, actionId));
    }

    /** Takes what an owner says of an action; for the plan, whose own service has found the action for this viewer. */
    public ActionStatus update(Viewer viewer, UUID actionId, ActionUpdate update) {
        return turns.update(viewer, actionId, update);
    }

    /** Its agency's representative took it on in the room; whoever runs the meeting types that in. */
    public ActionStatus takenOnInRoom(Viewer recorder, UUID actionId, UUID speaker) {
        return turns.turn(recorder, actionId, action -> action.takenOnInRoom(recorder, speaker));
    }

    /** Accepts an action for its agency; for the plan's service and the worked example. */
    public ActionStatus accept(Viewer viewer, UUID actionId) {
        return turns.accept(viewer, actionId);
    }

    /** What somebody has in hand: no word of it is opened, since whoever hands it over may see none. */
    public record InHand(UUID actionId, Subject subject, LocalDate dueOn, ActionStatus status) {}

    /** The open actions of somebody in person, soonest first. */
    public List<InHand> inHandOf(Viewer viewer, UUID accountId) {
        return actions.openOf(viewer, accountId).stream()
                .filter(action -> action.status() != ActionStatus.REFUSED)
                .map(action ->
                        new InHand(action.id(), action.subject(), action.term().dueOn(), action.status()))
                .toList();
    }

    /** Those of which the manager of their agency may be told, with the references by which they know them (1.3). */
    public Map<UUID, String> toldToManager(Viewer viewer, UUID accountId) {
        return sighting.toldToManager(viewer, actions.openOf(viewer, accountId)).references();
    }

    /** Hands an action to a colleague, or back to its agency where there is none. */
    public void pass(Viewer by, UUID actionId, @Nullable Colleague to) {
        actions.find(by, actionId)
                .ifPresent(action -> actions.add(
                        to == null ? action.assign(by, null, "its agency") : action.assign(by, to.id(), to.name())));
    }

    /** The cases in which an agency has open actions. */
    public Set<UUID> casesWithOpenOf(UUID agencyId) {
        return actions.casesWithOpenOf(agencyId);
    }

    /** Takes the steps of chasing that have been reached and were not taken yet, each once (2.9). */
    public List<Chaser.Call> chase(Instant now) {
        LocalDate today = LondonTime.dayOf(now);
        List<Chaser.Call> calls = new ArrayList<>();
        actions.chaseable(
                today,
                action -> Chaser.reached(action, today, calendar).stream()
                        .filter(step -> !actions.isChased(action.actionId(), step))
                        .forEach(step -> {
                            actions.add(Chaser.take(action, step, now));
                            calls.add(new Chaser.Call(
                                    action.actionId(),
                                    action.caseId(),
                                    step,
                                    new ActionOwner(action.agencyId(), action.ownerId(), ""),
                                    Optional.ofNullable(action.chairId())));
                        }));
        return calls;
    }

    /** How an action stands, as far as chasing it asks. */
    public record Late(
            UUID actionId,
            UUID caseId,
            ActionStatus status,
            ActionPriority priority,
            LocalDate dueOn,
            Instant proposedAt,
            UUID agencyId,
            @Nullable UUID ownerId,
            @Nullable UUID chairId) {
        static Late of(ActionItem action) {
            return new Late(
                    action.id(),
                    action.subject().id(),
                    action.status(),
                    action.priority(),
                    action.term().dueOn(),
                    action.course().proposedAt(),
                    action.owner().agencyId(),
                    action.owner().accountId(),
                    action.course().chairId().orElse(null));
        }
    }

    /** How many actions of a subject stand where. */
    public record Counts(int open, int proposed, int overdue, int ended) {
        /** A subject without actions. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public int all() {
            return open + ended;
        }
    }
}
