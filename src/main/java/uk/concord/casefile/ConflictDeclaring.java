package uk.concord.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;

/** A worker says that they have a conflict; from that moment they do not find the case (1.5). */
@Stateless
public class ConflictDeclaring {
    @Inject
    private CaseFiles files;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.CONFLICT_DECLARE)
    public void declare(@About UUID caseId, CaseConflict.Type type, String words) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        files.add(CaseConflict.own(file.id(), viewer.accountId(), type, words, viewer.at()));
    }
}
