package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;

/** The owner says how an action stands: in progress, done with what shows it, prevented, or not undertaken. */
@Stateless
public class ActionProgress {
    private static final int NEXT = 3;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private ActionSighting sighting;

    @Inject
    private ActionItems actions;

    @Inject
    private ActionRows rows;

    @Inject
    private ActionTurns turns;

    @Inject
    private OnceOnly once;

    /** The action of the viewer, with its history. */
    @Requires(Permission.ACTION_READ)
    public ActionCard open(@About UUID actionId) {
        Viewer viewer = viewers.get();
        ActionItem action = sighting.own(viewer, actionId);
        return new ActionCard(
                rows.of(viewer, List.of(action), Map.of(action.subject().id(), sighting.reference(action)))
                        .get(0),
                rows.notes(actions.notes(viewer, actionId)),
                sighting.place(viewer, action.subject()),
                null);
    }

    /** Takes an update once and shows what was recorded, even when its end has just closed the case to its owner. */
    @Requires(Permission.ACTION_PROGRESS)
    public Saved update(UUID token, @About UUID actionId, ActionUpdate update) {
        Viewer viewer = viewers.get();
        once.run(token, () -> {
            sighting.own(viewer, actionId);
            turns.update(viewer, actionId, update);
        });
        return saved(viewer, actionId);
    }

    /** Takes an end back, within ten seconds and by the one who set it. */
    @Requires(Permission.ACTION_PROGRESS)
    public void takeBack(UUID token, @About UUID actionId) {
        Viewer viewer = viewers.get();
        sighting.mine(viewer, actionId);
        once.run(token, () -> turns.turn(viewer, actionId, action -> action.takeBack(viewer)));
    }

    private Saved saved(Viewer viewer, UUID actionId) {
        ActionItem action = actions.find(viewer, actionId).orElseThrow(NotFound::new);
        ActionNote last = actions.notes(viewer, actionId).stream()
                .filter(note -> note.by().equals(viewer.accountId()))
                .findFirst()
                .orElseThrow(NotFound::new);
        ActionSighting.Seen seen = sighting.seen(viewer, actions.ownOpen(viewer));
        List<ActionItem> next = seen.actions().stream()
                .filter(other -> !other.id().equals(actionId))
                .limit(NEXT)
                .toList();
        return new Saved(
                actionId,
                action.words(),
                action.course().isAwaitingChair()
                        ? "Waits for the chair to confirm"
                        : action.status().label(),
                rows.notes(List.of(last)).get(0),
                action.status().isTerminal(),
                rows.of(viewer, next, seen.references()));
    }

    /** What an owner just recorded, shown back to them; and what is next for them. */
    public record Saved(
            UUID id, String words, String now, ActionNote.Row recorded, boolean ended, List<ActionRow> next) {}
}
