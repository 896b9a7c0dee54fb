package uk.concord.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.deadline.Deadline;
import uk.concord.deadline.Timetable;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;

/** The chair closes a case; a coordinator cannot (1.2). */
@Stateless
public class CaseClosing {
    @Inject
    private CaseFiles files;

    @Inject
    private ActionBook actions;

    @Inject
    private Timetable timetable;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** Closes it with a reason, unless an action is open (S50); the team's access runs out after the time of 1.4. */
    @Requires(Permission.CASE_CLOSE)
    public void close(@About UUID caseId, ClosureReason reason, String words, UUID token) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        once.run(token, () -> {
            file.close(reason, words, actions.allTerminal(caseId), viewer.at());
            Instant end = timetable.dueAfter(Deadline.TEAM_ACCESS, viewer.at()).moment();
            files.team(caseId).forEach(place -> place.endAccess(end));
        });
    }
}
