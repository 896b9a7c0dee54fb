package uk.concord.purpose;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.StepFirst;

/** Asks why before a restricted case is opened, and keeps the answers; whether the viewer may open it is asked before. */
@Dependent
public class Purposes {
    private static final int SHOWN = 50;

    @Inject
    private CasePurposes purposes;

    /** Refuses to go on until the viewer has said why, at most twelve hours ago. */
    public void mustHaveSaidWhy(Viewer viewer, UUID caseId) {
        if (purposes.newest(viewer, caseId)
                .filter(said -> said.standsFor(viewer))
                .isEmpty()) {
            throw new StepFirst("casework.purpose.due", "/casework/purpose.xhtml?id=" + caseId);
        }
    }

    /** The same words are not kept twice while they stand: a button may be pressed twice. */
    public void sayWhy(Viewer viewer, UUID caseId, String words) {
        CasePurpose purpose = CasePurpose.by(viewer, caseId, words);
        Optional<CasePurpose> last = purposes.newest(viewer, caseId).filter(said -> said.standsFor(viewer));
        if (last.filter(purpose::saysTheSame).isEmpty()) {
            purposes.add(purpose);
        }
    }

    /** The newest answers of everybody, for a viewer who runs the case and has opened it. */
    public List<CasePurpose> said(Viewer viewer, UUID openedCaseId) {
        return purposes.of(viewer, openedCaseId, SHOWN);
    }
}
