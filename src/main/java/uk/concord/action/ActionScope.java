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

    /** What a list needs of a subject: how much of it the viewer may see, and its reference. */
    record Glimpse(CaseSight sight, String reference) {}

    /** The same for a list; a scope that can ask once answers it in a fixed number of statements. */
    default Map<UUID, Glimpse> glimpses(Viewer viewer, Set<UUID> subjectIds) {
        Map<UUID, Glimpse> glimpses = new HashMap<>();
        subjectIds.forEach(id -> glimpses.put(id, new Glimpse(sight(viewer, id), reference(id))));
        return glimpses;
    }

    /**
     * The subjects of whose late actions the manager of an agency is told, each with its reference and nothing else (1.3);
     * a plan has none, since managers read it themselves.
     */
    default Map<UUID, String> toldToManager(Viewer manager, Set<UUID> subjectIds) {
        return Map.of();
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
