package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionRow;
import uk.concord.deadline.Due;

/** Actions the viewer owns, and actions that wait for their agency's answer. */
@Dependent
class ActionWork implements WorkSource {
    @EJB
    private ActionListing actions;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        if (!Permission.ACTION_READ.isHeldBy(viewer)) {
            return List.of();
        }
        ActionListing.Lists lists = actions.near();
        Stream<WorkItem> own = lists.own().stream().map(row -> item(WorkGroup.ACTIONS, row, "Update"));
        Stream<WorkItem> answers = Permission.ACTION_ANSWER.isHeldBy(viewer)
                ? lists.toAnswer().stream().map(row -> item(WorkGroup.ANSWERS, row, "Accept or refuse"))
                : Stream.empty();
        return Stream.concat(own, answers).toList();
    }

    private static WorkItem item(WorkGroup group, ActionRow row, String verb) {
        String link = "/action/update.xhtml?id=" + row.id();
        WorkItem.Face face = new WorkItem.Face(row.words(), row.reference(), row.standing(), link, verb);
        return new WorkItem(group, face, row.clock(), Due.endOf(row.dueOn()).moment());
    }
}
