package uk.concord.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CaseAccess;
import uk.concord.access.CaseSight;
import uk.concord.access.Viewer;
import uk.concord.action.ActionScope;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.SubjectKind;
import uk.concord.person.ContactSheet;
import uk.concord.person.PersonBook;

/** Answers for the actions of cases. */
@Dependent
class CaseScope implements ActionScope {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseFiles files;

    @Inject
    private CaseDocket docket;

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

    @Override
    public Map<UUID, Glimpse> glimpses(Viewer viewer, Set<UUID> subjectIds) {
        return door.glimpses(viewer, subjectIds);
    }

    @Override
    public Map<UUID, String> toldToManager(Viewer manager, Set<UUID> subjectIds) {
        return files.standings(manager, subjectIds).stream()
                .filter(standing -> CaseAccess.tellsManager(standing.facts(manager, false)))
                .map(Standing::which)
                .collect(Collectors.toMap(Standing.Which::caseId, Standing.Which::reference));
    }

    @Override
    public Set<UUID> agencies(UUID subjectId) {
        return docket.team(subjectId);
    }

    /** Whoever does an action must know how the victim may be reached, were it the only thing they know (1.3). */
    @Override
    public String contactRule(Viewer viewer, UUID subjectId) {
        return files.find(subjectId)
                .map(file -> spoken(persons.contactSheet(file.victimId())))
                .orElse("");
    }

    private static String spoken(ContactSheet sheet) {
        String others = sheet.block().notSafeToTalkTo();
        return others.isBlank() ? sheet.summary() : (sheet.summary() + " Not safe to talk to: " + others + ".").strip();
    }
}
