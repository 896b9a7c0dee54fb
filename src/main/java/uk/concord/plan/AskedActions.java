package uk.concord.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionStatus;
import uk.concord.action.ActionUpdate;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The actions by which agencies were asked to do the plan's joint actions, kept in step with the plan. */
@Dependent
class AskedActions {
    @Inject
    private ActionBook actions;

    /** How each asked action of a plan stands, by its id. */
    Map<UUID, ActionStatus> statuses(Viewer viewer, UUID inspectionId) {
        return actions.statuses(viewer, inspectionId);
    }

    void accept(Viewer viewer, PlanItem item) {
        UUID action = item.askedAction().orElseThrow(NotFound::new);
        if (!item.isLedBy(viewer.agencyId())) {
            throw new NotFound();
        }
        if (status(viewer, item)
                .filter(status -> status != ActionStatus.PROPOSED)
                .isPresent()) {
            throw new RuleBroken("plan.alreadyAccepted");
        }
        actions.accept(viewer, action);
    }

    /** Progress of what the lead has taken on; what is only proposed is nobody's promise yet (rule 7). */
    void progress(Viewer viewer, PlanItem item, String words) {
        Optional<ActionStatus> status = status(viewer, item);
        if (status.filter(now -> now == ActionStatus.PROPOSED || now == ActionStatus.REFUSED)
                .isPresent()) {
            throw new RuleBroken("plan.notAccepted");
        }
        if (status.filter(ActionStatus::isTakenOn).isPresent()) {
            update(viewer, item, new ActionUpdate(ActionUpdate.Way.IN_PROGRESS, "", words));
        }
    }

    /** What could not or was not done ends for the agency too: the one counts against nobody, the other does (S48). */
    void stop(Viewer viewer, PlanItem item, boolean circumstances, String why) {
        if (status(viewer, item).filter(ActionStatus::isTakenOn).isPresent()) {
            ActionUpdate.Way way = circumstances ? ActionUpdate.Way.CIRCUMSTANCES : ActionUpdate.Way.NOT_DONE;
            update(viewer, item, new ActionUpdate(way, "", why));
        }
    }

    /** What is signed off is done for the agency too. */
    void end(Viewer viewer, PlanItem item) {
        if (status(viewer, item).filter(ActionStatus::isTakenOn).isPresent()) {
            update(viewer, item, new ActionUpdate(ActionUpdate.Way.DONE, "Signed off in the plan", ""));
        }
    }

    private void update(Viewer viewer, PlanItem item, ActionUpdate update) {
        item.askedAction().ifPresent(action -> actions.update(viewer, action, update));
    }

    private Optional<ActionStatus> status(Viewer viewer, PlanItem item) {
        return item.askedAction()
                .map(action -> statuses(viewer, item.inspectionId()).get(action));
    }
}
