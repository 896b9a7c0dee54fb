package uk.concord.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.CaseSight;
import uk.concord.access.Viewer;
import uk.concord.action.ActionScope;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.SubjectKind;
import uk.concord.person.PersonBook;

/** Answers for the actions of cases. */
@Dependent
class CaseScope implements ActionScope {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseFiles files;

    @Inject
    private PersonBook persons;

    @Override
    public boolean answersFor(SubjectKind kind) {
        return kind == SubjectKind.CASE;
    }

    @Override
    public CaseSight sight(Viewer viewer, UUID subjectId) {
        return door.sight(viewer, subjectId);
    }

    @Override
    public String reference(UUID subjectId) {
        return files.find(subjectId).map(CaseFile::reference).orElseThrow(NotFound::new);
    }

    /** One query for all that are seen whole; only of the few others each is asked for itself. */
    @Override
    public Map<UUID, CaseSight> sights(Viewer viewer, Set<UUID> subjectIds) {
        Set<UUID> whole = door.seenWhole(viewer, subjectIds);
        Map<UUID, CaseSight> sights = new HashMap<>();
        subjectIds.forEach(id -> sights.put(id, whole.contains(id) ? CaseSight.FULL : door.sight(viewer, id)));
        return sights;
    }

    @Override
    public Map<UUID, String> references(Set<UUID> subjectIds) {
        Map<UUID, String> references = new HashMap<>();
        files.dockets(subjectIds).forEach((id, docket) -> references.put(id, docket.reference()));
        return references;
    }

    /** Whoever does an action must know how the victim may be reached, were it the only thing they know (1.3). */
    @Override
    public String contactRule(Viewer viewer, UUID subjectId) {
        return files.find(subjectId)
                .map(file -> persons.contactSheet(file.victimId()).summary())
                .orElse("");
    }
}
