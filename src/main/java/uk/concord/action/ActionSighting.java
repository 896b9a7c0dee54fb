package uk.concord.action;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CaseSight;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;
import uk.concord.kernel.Vault;

/** Finds actions for a viewer: as much as the scope of the case or plan lets them see, or nothing. */
@Dependent
class ActionSighting {
    @Inject
    private ActionItems actions;

    @Inject
    private Vault vault;

    @Inject
    @Any
    private Instance<ActionScope> scopes;

    private final List<ActionScope> known = new ArrayList<>();

    /** An action of a subject that the viewer sees whole. */
    ActionItem whole(Viewer viewer, UUID id) {
        ActionItem action = find(viewer, id);
        if (sight(viewer, action.subject()) != CaseSight.FULL) {
            throw new NotFound();
        }
        return action;
    }

    /** An action that is the viewer's own, or their agency's and they speak for it; anybody else's is not found. */
    ActionItem own(Viewer viewer, UUID id) {
        ActionItem action = find(viewer, id);
        CaseSight sight = sight(viewer, action.subject());
        if (!isOwn(viewer, action, sight)) {
            throw new NotFound();
        }
        return action;
    }

    /** An action of the viewer or of the agency they speak for, ended or not: for taking its end back, which shows nothing. */
    ActionItem mine(Viewer viewer, UUID id) {
        ActionItem action = find(viewer, id);
        if (!isOwn(viewer, action, CaseSight.FULL)) {
            throw new NotFound();
        }
        return action;
    }

    /** An action that the viewer's agency is asked for. */
    ActionItem ofAgency(Viewer viewer, UUID id) {
        ActionItem action = whole(viewer, id);
        if (!action.owner().agencyId().equals(viewer.agencyId()) || !viewer.representsAgency()) {
            throw new NotFound();
        }
        return action;
    }

    /** Actions that the viewer may see, with the references of what they are for. */
    record Seen(List<ActionItem> actions, Map<UUID, String> references) {}

    /** Those that the viewer may see: whole subjects', and the viewer's own by the minimum card. */
    Seen seen(Viewer viewer, List<ActionItem> found) {
        Map<UUID, ActionScope.Glimpse> glimpses = glimpses(viewer, found);
        ActionScope.Glimpse none = new ActionScope.Glimpse(CaseSight.NOT_FOUND, "");
        List<ActionItem> seen = found.stream()
                .filter(action -> {
                    CaseSight sight =
                            glimpses.getOrDefault(action.subject().id(), none).sight();
                    return sight == CaseSight.FULL || isOwn(viewer, action, sight);
                })
                .toList();
        Map<UUID, String> references = new HashMap<>();
        seen.forEach(action -> references.put(
                action.subject().id(),
                glimpses.getOrDefault(action.subject().id(), none).reference()));
        vault.prepare(references.keySet());
        return new Seen(seen, references);
    }

    String reference(ActionItem action) {
        return scope(action.subject().kind())
                .map(scope -> scope.reference(action.subject().id()))
                .orElse("");
    }

    CaseSight sight(Viewer viewer, Subject subject) {
        return scope(subject.kind())
                .map(scope -> scope.sight(viewer, subject.id()))
                .orElse(CaseSight.NOT_FOUND);
    }

    /** The agencies to which an action of the subject may be proposed. */
    Set<UUID> agencies(Subject subject) {
        return scope(subject.kind()).map(scope -> scope.agencies(subject.id())).orElse(Set.of());
    }

    /** How the viewer sees the subject of an action that was found for them. */
    ActionCard.Place place(Viewer viewer, Subject subject) {
        String contactRule = scope(subject.kind())
                .map(scope -> scope.contactRule(viewer, subject.id()))
                .orElse("");
        return new ActionCard.Place(sight(viewer, subject) == CaseSight.FULL, contactRule);
    }

    private ActionItem find(Viewer viewer, UUID id) {
        return actions.find(viewer, id).orElseThrow(NotFound::new);
    }

    private static boolean isOwn(Viewer viewer, ActionItem action, CaseSight sight) {
        ActionOwner owner = action.owner();
        boolean mine = viewer.accountId().equals(owner.accountId()) && sight != CaseSight.NOT_FOUND;
        boolean ours = owner.agencyId().equals(viewer.agencyId()) && viewer.representsAgency();
        return mine || (ours && sight == CaseSight.FULL);
    }

    private Map<UUID, ActionScope.Glimpse> glimpses(Viewer viewer, List<ActionItem> found) {
        Map<UUID, ActionScope.Glimpse> glimpses = new HashMap<>();
        byKind(found)
                .forEach((kind, ids) -> scope(kind).ifPresent(scope -> glimpses.putAll(scope.glimpses(viewer, ids))));
        return glimpses;
    }

    private static Map<SubjectKind, Set<UUID>> byKind(List<ActionItem> found) {
        return found.stream()
                .map(ActionItem::subject)
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())));
    }

    private Optional<ActionScope> scope(SubjectKind kind) {
        if (known.isEmpty()) {
            // Once: what an Instance makes for a dependent bean lives as long as the bean.
            scopes.forEach(known::add);
        }
        return known.stream().filter(scope -> scope.answersFor(kind)).findFirst();
    }
}
