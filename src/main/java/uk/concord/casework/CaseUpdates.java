package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.Drafting;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;

/** Agencies tell each other what has happened on a case. */
@Stateless
public class CaseUpdates {
    @Inject
    private CaseFiles files;

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
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        drafting.discard(draftKey(file.id()));
        UUID posted = once.make(
                token,
                () -> files.add(CaseUpdate.post(file.id(), viewer, entry)).id());
        files.team(file.id()).stream()
                .filter(place -> place.agencyId().equals(viewer.agencyId()))
                .forEach(CaseTeam::takePart);
        return posted;
    }
}
