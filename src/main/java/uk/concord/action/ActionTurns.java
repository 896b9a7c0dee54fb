package uk.concord.action;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;

/** Does a verb on an action that was found for the viewer, and writes its note. */
@Dependent
class ActionTurns {
    @Inject
    private ActionItems actions;

    ActionStatus accept(Viewer viewer, UUID actionId) {
        return turn(viewer, actionId, action -> action.accept(viewer));
    }

    ActionStatus update(Viewer viewer, UUID actionId, ActionUpdate update) {
        return turn(viewer, actionId, action -> switch (update.way()) {
            case DONE -> action.complete(viewer, update.text(), ActionCourse.Outcome.ACHIEVED);
            case IN_PROGRESS -> action.progress(viewer, update.more().isBlank() ? "Still in progress" : update.text());
            case CIRCUMSTANCES -> action.circumstances(viewer, update.text());
            case NOT_DONE -> action.notUndertaken(viewer, update.text());
        });
    }

    ActionStatus turn(Viewer viewer, UUID actionId, Function<ActionItem, ActionNote> verb) {
        ActionItem action = actions.find(viewer, actionId).orElseThrow(NotFound::new);
        actions.add(verb.apply(action));
        return action.status();
    }
}
