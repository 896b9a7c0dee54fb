package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.CaseTeam;
import uk.concord.incident.IncidentBook;
import uk.concord.referral.ReferralDoor;
import uk.concord.referral.ReferralFacts;
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
    private ReferralDoor referrals;

    @Inject
    private ActionBook actions;

    @Inject
    private CaseTimeline timeline;

    OpenCase tell(CaseFile file, Viewer viewer, Reader reader) {
        List<CaseTeam> team = door.team(file);
        boolean seesContacts = CasePeople.seesContacts(viewer);
        Optional<ReferralFacts> referral = referrals.facts(viewer, file.lastReferral());
        return new OpenCase(
                people.head(file),
                timeline.voice(viewer, file).or(() -> referral.flatMap(CaseStories::voice)),
                referral,
                people.rows(file, seesContacts),
                incidents.ofCase(file.id()),
                risks.ofCase(file.id()),
                timeline.team(team, viewer),
                timeline.rows(file, team, new CaseTimeline.Asking(viewer, reader, seesContacts)),
                actions(file, viewer));
    }

    /** Until somebody has spoken with the victim since, their voice is what they told the referrer (2.4-7). */
    private static Optional<OpenCase.Voice> voice(ReferralFacts referral) {
        return Optional.of(referral.wishes().words())
                .filter(words -> !words.isBlank())
                .map(words ->
                        new OpenCase.Voice(words, "the referrer, " + referral.agency(), referral.submittedAt(), true));
    }

    List<ActionRow> actions(CaseFile file, Viewer viewer) {
        return actions.ofSubject(viewer, file.id(), file.reference());
    }
}
