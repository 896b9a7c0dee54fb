package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseDocket;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.draft.Drafting;
import uk.concord.draft.OnceOnly;

/** Agencies tell each other what has happened on a case. */
@Stateless
public class CaseUpdates {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseDocket docket;

    @Inject
    private CaseEvents events;

    @Inject
    private Drafting drafting;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** Where an update is kept while it is typed. */
    public static String draftKey(UUID caseId) {
        return "case/" + caseId + "/update";
    }

    /** Posts an update once, however often the form is sent, and throws its draft away. */
    @Requires(Permission.CASE_UPDATE)
    public UUID post(@About UUID caseId, CaseUpdate.Entry entry, UUID token) {
        Viewer viewer = viewers.get();
        CaseFile file = door.open(viewer, caseId);
        drafting.discard(draftKey(file.id()));
        UUID posted = once.make(
                token,
                () -> events.add(CaseUpdate.post(file.id(), viewer, entry)).id());
        docket.tookPart(file.id(), viewer.agencyId());
        return posted;
    }
}
