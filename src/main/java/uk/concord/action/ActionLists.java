package uk.concord.action;

import java.util.List;
import uk.concord.access.Viewer;

/**
 * What of the actions concerns one viewer.
 *
 * @param own open actions of the viewer in person
 * @param ofAgency all actions of the agency for which the viewer speaks
 * @param toSettle what waits for a chair or coordinator: circumstances to confirm, more time asked for, refusals
 */
public record ActionLists(List<ActionRow> own, List<ActionRow> ofAgency, List<ActionRow> toSettle) {
    /** Before anything was read. */
    public static final ActionLists NONE = new ActionLists(List.of(), List.of(), List.of());

    static ActionLists of(Viewer viewer, List<ActionRow> near, List<ActionRow> toSettle) {
        return new ActionLists(
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
