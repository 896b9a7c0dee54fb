package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.CaseSight;
import uk.concord.access.Viewer;
import uk.concord.action.ActionScope;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.SubjectKind;

/** Answers for the actions of cases. */
@Dependent
class CaseScope implements ActionScope {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseFiles files;

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
}
