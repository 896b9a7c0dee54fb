package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** All that concerns the viewer, each list soonest first, in a fixed number of statements. */
    @Requires(Permission.ACTION_READ)
    public ActionLists lists() {
        Viewer viewer = viewers.get();
        List<ActionItem> near = viewer.representsAgency() ? actions.ownAndAgency(viewer) : actions.ownOpen(viewer);
        List<ActionItem> settling = Permission.ACTION_SETTLE.isHeldBy(viewer) ? actions.toSettle(viewer) : List.of();
        Set<ActionItem> all = new LinkedHashSet<>(near);
        all.addAll(settling);
        List<ActionRow> written = written(viewer, List.copyOf(all));
        return ActionLists.of(viewer, among(written, near), among(written, settling));
    }

    /** The same without what the viewer would have to settle. */
    @Requires(Permission.ACTION_READ)
    public ActionLists near() {
        Viewer viewer = viewers.get();
        List<ActionItem> near = viewer.representsAgency() ? actions.ownAndAgency(viewer) : actions.ownOpen(viewer);
        return ActionLists.of(viewer, written(viewer, near), List.of());
    }

    private static List<ActionRow> among(List<ActionRow> rows, List<ActionItem> actions) {
        Set<UUID> ids = actions.stream().map(ActionItem::id).collect(Collectors.toSet());
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
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

    private List<ActionRow> written(Viewer viewer, List<ActionItem> found) {
        ActionSighting.Seen seen = sighting.seen(viewer, found);
        return rows.of(viewer, seen.actions(), seen.references());
    }
}
