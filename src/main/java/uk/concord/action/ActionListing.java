package uk.concord.action;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Standstill;
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
        Map<ActionItem, Optional<Standstill>> settling =
                Permission.ACTION_SETTLE.isHeldBy(viewer) ? toSettle(viewer) : Map.of();
        Set<ActionItem> all = new LinkedHashSet<>(near);
        all.addAll(settling.keySet());
        List<ActionRow> written = written(viewer, List.copyOf(all));
        return Lists.of(viewer, among(written, near), waiting(written, settling));
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
     * Circumstances to confirm, more time asked for, refusals, what an agency had taken on whose access has stopped
     * (L-02, S82); and proposals that nobody answers (2.9).
     */
    private Map<ActionItem, Optional<Standstill>> toSettle(Viewer viewer) {
        Standstill.Day day = rows.day(viewer.today());
        Map<ActionItem, Optional<Standstill>> found = new LinkedHashMap<>();
        actions.toSettle(
                        viewer,
                        day,
                        action -> !Chaser.reached(ActionBook.Late.of(action), viewer.today(), calendar)
                                .isEmpty())
                .forEach(action -> found.put(
                        action,
                        day.of(action.owner().agencyId(), action.subject().kind())));
        return found;
    }

    private static List<ActionRow> among(List<ActionRow> rows, List<ActionItem> actions) {
        Set<UUID> ids = actions.stream().map(ActionItem::id).collect(Collectors.toSet());
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
    }

    private static List<Waiting> waiting(List<ActionRow> rows, Map<ActionItem, Optional<Standstill>> settling) {
        Map<UUID, Optional<Standstill>> found = new HashMap<>();
        settling.forEach((action, standstill) -> found.put(action.id(), standstill));
        return among(rows, List.copyOf(settling.keySet())).stream()
                .map(row -> new Waiting(
                        row, found.getOrDefault(row.id(), Optional.empty()).orElse(null)))
                .toList();
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
     * An action that waits for a chair or coordinator.
     *
     * @param standstill why its agency can do nothing of it, where that is so
     */
    public record Waiting(ActionRow row, @Nullable Standstill standstill) {
        /** What is to be decided. */
        public String words() {
            if (row.extensionAsked().isPresent()) {
                return "Asks for more time";
            }
            boolean unanswered = row.status() == ActionStatus.PROPOSED && standstill == null;
            return unanswered ? "No answer for 2 working days" : row.standing();
        }
    }

    /**
     * What of the actions concerns one viewer.
     *
     * @param own open actions of the viewer in person
     * @param ofAgency all actions of the agency for which the viewer speaks
     * @param toSettle what waits for a chair or coordinator: circumstances to confirm, more time asked for, refusals, and
     *     what an agency had taken on whose access has stopped
     */
    public record Lists(List<ActionRow> own, List<ActionRow> ofAgency, List<Waiting> toSettle) {
        /** Before anything was read. */
        public static final Lists NONE = new Lists(List.of(), List.of(), List.of());

        static Lists of(Viewer viewer, List<ActionRow> near, List<Waiting> toSettle) {
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
