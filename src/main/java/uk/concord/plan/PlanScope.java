package uk.concord.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.CaseSight;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.action.ActionScope;
import uk.concord.inspection.InspectionShelf;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.SubjectKind;

/** Who sees a plan: roles of the matrix, in an agency whose agreement on the action plan is in force (L-02). */
@Dependent
public class PlanScope implements ActionScope {
    @Inject
    private InspectionShelf shelf;

    @Inject
    private CurrentViewer viewers;

    @Override
    public boolean answersFor(SubjectKind kind) {
        return kind == SubjectKind.PLAN;
    }

    @Override
    public CaseSight sight(Viewer viewer, UUID subjectId) {
        boolean reads = Permission.PLAN_READ.isHeldBy(viewer) && mayTakePart(viewer);
        return reads && shelf.code(subjectId).isPresent() ? CaseSight.FULL : CaseSight.NOT_FOUND;
    }

    @Override
    public String reference(UUID subjectId) {
        return "Joint action plan";
    }

    /** The viewer, if their agency takes part in the plan now; anybody else finds nothing. */
    Viewer participant() {
        Viewer viewer = viewers.get();
        if (!mayTakePart(viewer)) {
            throw new NotFound();
        }
        return viewer;
    }

    private static boolean mayTakePart(Viewer viewer) {
        return viewer.desk().active() && viewer.desk().mayUsePlan();
    }
}
