package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Subject;

/** Chair and coordinator settle what is stuck: cancel, confirm, give more time, propose to somebody else. */
@Stateless
public class ActionSettling {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private ActionSighting sighting;

    @Inject
    private ActionItems actions;

    @Inject
    private ActionRows rows;

    @Inject
    private Event<ActionProposal.Made> proposals;

    @Inject
    private OnceOnly once;

    /** An action that waits for a decision, with its history. */
    @Requires(Permission.ACTION_SETTLE)
    public ActionCard open(@About UUID actionId) {
        Viewer viewer = viewers.get();
        ActionItem action = sighting.whole(viewer, actionId);
        return new ActionCard(
                rows.of(viewer, List.of(action), Map.of(action.subject().id(), sighting.reference(action)))
                        .get(0),
                rows.notes(actions.notes(viewer, actionId)),
                new ActionCard.Place(true, ""),
                rows.day(viewer.today())
                        .of(action.owner().agencyId(), action.subject().kind())
                        .orElse(null));
    }

    /** To whom it may be proposed instead: the agencies of the case and their people. */
    @Requires(Permission.ACTION_SETTLE)
    public List<ActionOwner.Choice> owners(@About UUID actionId) {
        Viewer viewer = viewers.get();
        Subject subject = sighting.whole(viewer, actionId).subject();
        return rows.owners(viewer, subject.kind(), sighting.agencies(subject));
    }

    @Requires(Permission.ACTION_SETTLE)
    public void cancel(UUID token, @About UUID actionId, String reason) {
        settle(token, actionId, action -> action.cancel(viewers.get(), reason));
    }

    /** Only the chair confirms that an action never started was prevented by circumstances (S49). */
    @Requires(Permission.ACTION_SETTLE)
    public void answerCircumstances(UUID token, @About UUID actionId, boolean agreed) {
        chair();
        settle(token, actionId, action -> action.answerCircumstances(viewers.get(), agreed));
    }

    @Requires(Permission.ACTION_SETTLE)
    public void answerExtension(UUID token, @About UUID actionId, boolean given) {
        settle(token, actionId, action -> action.answerExtension(viewers.get(), given));
    }

    /** The chair records that its agency did not do it (3.10). */
    @Requires(Permission.ACTION_SETTLE)
    public void notUndertaken(UUID token, @About UUID actionId, String reason) {
        chair();
        settle(token, actionId, action -> action.notUndertaken(viewers.get(), reason));
    }

    /** The chair records that circumstances ended it, at the meeting and at the owner's word. */
    @Requires(Permission.ACTION_SETTLE)
    public void prevented(UUID token, @About UUID actionId, String reason) {
        chair();
        settle(token, actionId, action -> {
            Viewer viewer = viewers.get();
            ActionNote said = action.circumstances(viewer, reason);
            if (action.course().isAwaitingChair()) {
                actions.add(action.answerCircumstances(viewer, true));
            }
            return said;
        });
    }

    /** Proposes it to somebody else of the case; the date stays as it was first agreed (S45). */
    @Requires(Permission.ACTION_SETTLE)
    public void proposeTo(UUID token, @About UUID actionId, ActionOwner owner) {
        boolean offered =
                owners(actionId).stream().anyMatch(choice -> choice.owner().equals(owner));
        if (!offered) {
            throw new NotFound();
        }
        settle(token, actionId, action -> {
            ActionNote proposed = action.proposeTo(viewers.get(), owner);
            proposals.fire(new ActionProposal.Made(actionId, owner.agencyId(), action.subject()));
            return proposed;
        });
    }

    private void settle(UUID token, UUID actionId, Function<ActionItem, ActionNote> verb) {
        ActionItem action = sighting.whole(viewers.get(), actionId);
        once.run(token, () -> actions.add(verb.apply(action)));
    }

    private void chair() {
        if (!viewers.get().holds(Role.CHAIR)) {
            throw new NotFound();
        }
    }
}
