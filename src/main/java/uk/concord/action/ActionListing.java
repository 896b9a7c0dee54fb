package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.deadline.Clockface;
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

    /** All that concerns the viewer, the open ones soonest first, in a fixed number of statements. */
    @Requires(Permission.ACTION_READ)
    public Lists lists() {
        Viewer viewer = viewers.get();
        List<ActionItem> near = new ArrayList<>(open(viewer));
        if (viewer.representsAgency()) {
            near.addAll(actions.endedOfAgency(viewer));
        }
        List<ActionItem> settling = Permission.ACTION_SETTLE.isHeldBy(viewer) ? toSettle(viewer) : List.of();
        Set<ActionItem> all = new LinkedHashSet<>(near);
        all.addAll(settling);
        List<ActionRow> written = written(viewer, List.copyOf(all));
        return Lists.of(viewer, among(written, near), among(written, settling));
    }

    /** What of it may wait for the viewer; not what they would have to settle, nor what others do in time. */
    @Requires(Permission.ACTION_READ)
    public Lists near() {
        Viewer viewer = viewers.get();
        List<ActionItem> near = viewer.representsAgency() ? actions.waitingNear(viewer) : actions.ownOpen(viewer);
        return Lists.of(viewer, written(viewer, near), List.of());
    }

    private List<ActionItem> open(Viewer viewer) {
        return viewer.representsAgency() ? actions.openNear(viewer) : actions.ownOpen(viewer);
    }

    /**
     * Circumstances to confirm, more time asked for, refusals, what a suspended agency had taken on (S82); and proposals
     * that nobody answers (2.9).
     */
    private List<ActionItem> toSettle(Viewer viewer) {
        return actions.toSettle(
                viewer,
                action -> !Chaser.reached(ActionBook.Late.of(action), viewer.today(), calendar)
                        .isEmpty());
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

    /** The actions of the agency for which the viewer speaks, and last those that ended; nothing for anybody else. */
    @Requires(Permission.ACTION_READ)
    public List<ActionRow> agency() {
        return lists().ofAgency();
    }

    /** What an agency's manager is told of one of its actions: no case, no person, no way in. */
    public record Told(String reference, String words, ActionStatus status, LocalDate dueOn, Clockface clock) {
        public boolean isRefused() {
            return status == ActionStatus.REFUSED;
        }
    }

    /** The overdue and refused actions of the agency that the viewer manages (1.2, 1.3). */
    @Requires(Permission.ACTION_OVERSEE)
    public List<Told> lateOfAgency() {
        Viewer viewer = viewers.get();
        ActionSighting.Seen seen = sighting.toldToManager(viewer, actions.lateOrRefused(viewer));
        return seen.actions().stream()
                .map(action -> new Told(
                        seen.references().getOrDefault(action.subject().id(), ""),
                        action.words(),
                        action.status(),
                        action.term().dueOn(),
                        rows.clock(viewer, action)))
                .toList();
    }

    private List<ActionRow> written(Viewer viewer, List<ActionItem> found) {
        ActionSighting.Seen seen = sighting.seen(viewer, found);
        return rows.of(viewer, seen.actions(), seen.references());
    }

    /**
     * What of the actions concerns one viewer.
     *
     * @param own open actions of the viewer in person
     * @param ofAgency all actions of the agency for which the viewer speaks
     * @param toSettle what waits for a chair or coordinator: circumstances to confirm, more time asked for, refusals
     */
    public record Lists(List<ActionRow> own, List<ActionRow> ofAgency, List<ActionRow> toSettle) {
        /** Before anything was read. */
        public static final Lists NONE = new Lists(List.of(), List.of(), List.of());

        static Lists of(Viewer viewer, List<ActionRow> near, List<ActionRow> toSettle) {
            return new Lists(
                    near.stream()
                            .filter(row -> row.isOpen()
                                    && viewer.accountId().equals(row.owner().accountId()))
                            .toList(),
                    near.stream()
                            .filter(row -> viewer.representsAgency()
                                    && viewer.agencyId().equals(row.owner().agencyId()))
                            .toList(),
                    toSettle);
        }

        /** Proposed actions that wait for the agency's answer. */
        public List<ActionRow> toAnswer() {
            return ofAgency.stream()
                    .filter(row -> row.status() == ActionStatus.PROPOSED)
                    .toList();
        }

        /** What others of the agency have taken on and not done in time: the representative answers for it (1.2, 2.9). */
        public List<ActionRow> lateOfOthers() {
            return ofAgency.stream()
                    .filter(row -> row.isOverdue() && row.status().isTakenOn())
                    .filter(row -> !row.course().isAwaitingChair() && !own.contains(row))
                    .toList();
        }

        /** The agency's other actions, ended or not. */
        public List<ActionRow> others() {
            return ofAgency.stream()
                    .filter(row -> row.status() != ActionStatus.PROPOSED && !own.contains(row))
                    .toList();
        }

        public boolean isEmpty() {
            return own.isEmpty() && ofAgency.isEmpty() && toSettle.isEmpty();
        }
    }
}
