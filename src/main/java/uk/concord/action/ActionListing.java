package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.WorkingCalendar;

/** Lists of actions: the viewer's own, those to answer, and their agency's. What they may not see is not counted. */
@Stateless
public class ActionListing {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private ActionSighting sighting;

    @Inject
    private ActionItems actions;

    @Inject
    private ActionRows rows;

    @Inject
    private WorkingCalendar calendar;

    /** Open actions of the viewer in person, soonest first. */
    @Requires(Permission.ACTION_READ)
    public List<ActionRow> own() {
        Viewer viewer = viewers.get();
        return written(viewer, actions.ownOpen(viewer));
    }

    /** Proposed actions that wait for the answer of the agency for which the viewer speaks. */
    @Requires(Permission.ACTION_READ)
    public List<ActionRow> toAnswer() {
        return agency().stream()
                .filter(row -> row.status() == ActionStatus.PROPOSED)
                .toList();
    }

    /** All actions of the agency for which the viewer speaks; nothing for anybody else. */
    @Requires(Permission.ACTION_READ)
    public List<ActionRow> agency() {
        Viewer viewer = viewers.get();
        return viewer.representsAgency() ? written(viewer, actions.ofAgency(viewer)) : List.of();
    }

    /** What waits for a chair or coordinator: circumstances to confirm, more time asked for, refusals, silence (2.9). */
    @Requires(Permission.ACTION_READ)
    public List<ActionRow> toSettle() {
        Viewer viewer = viewers.get();
        if (!Permission.ACTION_SETTLE.isHeldBy(viewer)) {
            return List.of();
        }
        List<ActionItem> waiting = actions.toSettle(viewer).stream()
                .filter(action -> action.status() != ActionStatus.PROPOSED
                        || !Chaser.reached(ActionBook.Late.of(action), viewer.today(), calendar)
                                .isEmpty())
                .toList();
        return written(viewer, waiting);
    }

    private List<ActionRow> written(Viewer viewer, List<ActionItem> found) {
        List<ActionItem> seen = sighting.seen(viewer, found);
        return rows.of(viewer, seen, sighting.references(seen));
    }
}
