package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;

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

    /** What waits for a chair or coordinator: circumstances to confirm, more time asked for, refusals. */
    @Requires(Permission.ACTION_READ)
    public List<ActionRow> toSettle() {
        Viewer viewer = viewers.get();
        return Permission.ACTION_SETTLE.isHeldBy(viewer) ? written(viewer, actions.toSettle(viewer)) : List.of();
    }

    private List<ActionRow> written(Viewer viewer, List<ActionItem> found) {
        List<ActionItem> seen = sighting.seen(viewer, found);
        return rows.of(viewer, seen, sighting.references(seen));
    }
}
