package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionRow;
import uk.concord.deadline.Due;

/** Actions the viewer owns, what waits for their agency's answer, and what their agency has not done in time. */
@Dependent
class ActionWork implements WorkSource {
    @EJB
    private ActionListing actions;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        if (Permission.ACTION_READ.isHeldBy(viewer)) {
            return near(viewer);
        }
        return Permission.ACTION_OVERSEE.isHeldBy(viewer)
                ? actions.lateOfAgency().stream().map(ActionWork::told).toList()
                : List.of();
    }

    private List<WorkItem> near(Viewer viewer) {
        ActionListing.Lists lists = actions.near();
        Stream<WorkItem> own = lists.own().stream().map(row -> item(WorkGroup.ACTIONS, row, "Update"));
        Stream<WorkItem> answers = Permission.ACTION_ANSWER.isHeldBy(viewer)
                ? lists.toAnswer().stream().map(row -> item(WorkGroup.ANSWERS, row, "Accept or refuse"))
                : Stream.empty();
        Stream<WorkItem> late = lists.lateOfOthers().stream().map(ActionWork::late);
        return Stream.of(own, answers, late).flatMap(Function.identity()).toList();
    }

    private static WorkItem late(ActionRow row) {
        WorkItem.Face face = new WorkItem.Face(
                row.words(),
                row.reference(),
                row.standing() + ", with " + row.holder(),
                "/action/update.xhtml?id=" + row.id(),
                "Open");
        return new WorkItem(
                WorkGroup.AGENCY_LATE, face, row.clock(), Due.endOf(row.dueOn()).moment());
    }

    /** Reference and text are all that a manager gets of it (1.2); whoever answers for the agency can do something. */
    private static WorkItem told(ActionListing.Told told) {
        String meta = told.status().label() + ". Ask your agency’s representative";
        WorkItem.Face face = new WorkItem.Face(told.words(), told.reference(), meta, "", "");
        WorkGroup group = told.isRefused() ? WorkGroup.AGENCY_REFUSED : WorkGroup.AGENCY_LATE;
        return new WorkItem(group, face, told.clock(), Due.endOf(told.dueOn()).moment());
    }

    private static WorkItem item(WorkGroup group, ActionRow row, String verb) {
        String link = "/action/update.xhtml?id=" + row.id();
        WorkItem.Face face = new WorkItem.Face(row.words(), row.reference(), row.standing(), link, verb);
        return new WorkItem(group, face, row.clock(), Due.endOf(row.dueOn()).moment());
    }
}
