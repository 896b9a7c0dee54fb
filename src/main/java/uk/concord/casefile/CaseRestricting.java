package uk.concord.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The chair restricts a case to named people, or leaves a whole agency out (1.5). */
@Stateless
public class CaseRestricting {
    @Inject
    private CaseFiles files;

    @Inject
    private CurrentViewer viewers;

    /** From now on only these people, and the chair who decides it, find the case: names, not agencies. */
    @Requires(Permission.CASE_RESTRICT)
    public void restrict(@About UUID caseId, Set<UUID> accountIds) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new).restrict(true);
        Set<UUID> listed = new HashSet<>(accountIds);
        listed.add(viewer.accountId());
        files.namings(file.id()).stream()
                .filter(n -> n.kind() == CaseNaming.Kind.RESTRICTED)
                .forEach(n -> listed.remove(n.accountId()));
        listed.forEach(account -> files.add(
                CaseNaming.name(file.id(), account, CaseNaming.Kind.RESTRICTED, viewer.accountId(), viewer.at())));
    }

    @Requires(Permission.CASE_RESTRICT)
    public void lift(@About UUID caseId) {
        CaseFile file =
                files.visible(viewers.get(), caseId).orElseThrow(NotFound::new).restrict(false);
        files.namings(file.id()).stream()
                .filter(n -> n.kind() == CaseNaming.Kind.RESTRICTED)
                .forEach(files::remove);
    }

    /** The agency must not see this case: landlord of both, for one (1.5, EXCLUDE_AGENCY). */
    @Requires(Permission.CASE_RESTRICT)
    public void leaveOut(@About UUID caseId, UUID agencyId, CaseConflict.Type type) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        if (agencyId.equals(viewer.agencyId())) {
            throw new RuleBroken("casework.conflict.ownAgency", "agency");
        }
        files.add(CaseConflict.excluding(file.id(), agencyId, viewer.accountId(), type, viewer.at()));
    }
}
