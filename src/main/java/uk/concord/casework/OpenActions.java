package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionRow;

/** The actions of cases, as far as sight and closing of a case rest on them. */
@Dependent
class OpenActions {
    @Inject
    private ActionBook actions;

    /** Whether the worker owns an action of the case that has not ended. */
    boolean owns(UUID accountId, UUID caseId) {
        return actions.openOwnedBy(accountId, caseId);
    }

    /** The cases of which the worker owns an action that has not ended. */
    Set<UUID> ownedBy(UUID accountId) {
        return actions.subjectsWithOpenOwnedBy(accountId);
    }

    /** Whether every action of the case has ended. */
    boolean haveEnded(UUID caseId) {
        return actions.allTerminal(caseId);
    }

    /** The actions of a case that the viewer has been found to see. */
    List<ActionRow> rows(Viewer viewer, CaseFile file) {
        return actions.ofSubject(viewer, file.id(), file.reference());
    }
}
