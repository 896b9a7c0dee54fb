package uk.concord.action;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.CaseSight;
import uk.concord.access.Viewer;
import uk.concord.kernel.SubjectKind;

/** Says how much a viewer may see of the case or plan that an action is for; kept by the feature that knows it. */
public interface ActionScope {
    /** Whether this scope answers for subjects of the kind. */
    boolean answersFor(SubjectKind kind);

    /** How much the viewer may see of the subject. */
    CaseSight sight(Viewer viewer, UUID subjectId);

    /** The reference by which people know the subject, such as {@code HC-7F3K-92Q}. */
    String reference(UUID subjectId);

    /** The same for a list; a scope that can ask once answers it by one query. */
    default Map<UUID, CaseSight> sights(Viewer viewer, Set<UUID> subjectIds) {
        Map<UUID, CaseSight> sights = new HashMap<>();
        subjectIds.forEach(id -> sights.put(id, sight(viewer, id)));
        return sights;
    }

    /** The references of several subjects, for a list. */
    default Map<UUID, String> references(Set<UUID> subjectIds) {
        Map<UUID, String> references = new HashMap<>();
        subjectIds.forEach(id -> references.put(id, reference(id)));
        return references;
    }

    /** The agencies that work on the subject now: an action for it may be proposed to these and to no other. */
    default Set<UUID> agencies(UUID subjectId) {
        return Set.of();
    }

    /** How the victim may be contacted, in one sentence for whoever does the action; a plan has none. */
    default String contactRule(Viewer viewer, UUID subjectId) {
        return "";
    }
}
