package uk.concord.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionCategory;
import uk.concord.action.ActionOwner;
import uk.concord.action.ActionPriority;
import uk.concord.action.ActionProposal;
import uk.concord.action.SafetyGates;
import uk.concord.identity.Acting;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** Actions of the cases of integration tests. */
@ApplicationScoped
public class OpenedActions {
    @Inject
    private ActionBook actions;

    @Inject
    private Acting acting;

    /** An action that this worker owns and that has not ended. */
    @Transactional
    public UUID proposed(UUID caseId, String owner) {
        Viewer worker = acting.viewer(owner);
        return actions.propose(
                acting.viewer(Acting.COORDINATOR),
                new Subject(SubjectKind.CASE, caseId),
                ActionOwner.person(worker.agencyId(), worker.accountId()),
                new ActionProposal(
                        "Fit a new lock to the invented door",
                        ActionCategory.SAFETY,
                        ActionPriority.ROUTINE,
                        worker.today().plusDays(14),
                        SafetyGates.quiet(false)));
    }
}
