package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.CaseTeam;
import uk.concord.incident.IncidentBook;
import uk.concord.referral.ReferralBook;
import uk.concord.risk.RiskBook;

/** Puts together what a case page holds, for a viewer who has been found to see the case whole. */
@Dependent
class CaseStories {
    @Inject
    private CaseDoor door;

    @Inject
    private CasePeople people;

    @Inject
    private RiskBook risks;

    @Inject
    private IncidentBook incidents;

    @Inject
    private ReferralBook referrals;

    @Inject
    private ActionBook book;

    @Inject
    private CaseTimeline timeline;

    OpenCase tell(CaseFile file, Viewer viewer, Reader reader) {
        List<CaseTeam> team = door.team(file);
        boolean seesContacts = CasePeople.seesContacts(viewer);
        List<ActionRow> actions = actions(file, viewer);
        CaseTimeline.Asking asking = new CaseTimeline.Asking(viewer, reader, seesContacts);
        return new OpenCase(
                people.head(file),
                timeline.voice(file, asking),
                referrals.facts(viewer, file.lastReferral()),
                people.rows(file, seesContacts),
                incidents.ofCase(file.id()),
                risks.ofCase(file.id()),
                timeline.team(team, viewer),
                timeline.rows(file, team, asking),
                actions,
                actions.stream().filter(row -> isStepOf(viewer, row)).toList());
    }

    private static boolean isStepOf(Viewer viewer, ActionRow row) {
        boolean own = viewer.accountId().equals(row.owner().accountId());
        boolean ofAgency = viewer.representsAgency()
                && viewer.agencyId().equals(row.owner().agencyId());
        return row.isOpen() && (own || ofAgency);
    }

    List<ActionRow> actions(CaseFile file, Viewer viewer) {
        return book.ofSubject(viewer, file.id(), file.reference());
    }
}
