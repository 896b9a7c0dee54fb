package uk.concord.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.CaseTeam;
import uk.concord.incident.IncidentBook;
import uk.concord.meeting.CaseOnScreen;
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
    private ActionBook book;

    @Inject
    private CaseTimeline timeline;

    OpenCase tell(CaseFile file, Viewer viewer, Reader reader) {
        List<CaseTeam> team = door.team(file);
        boolean seesContacts = CasePeople.seesContacts(viewer);
        List<ActionRow> actions = actions(file, viewer);
        CaseTimeline.Told told = timeline.told(file, new CaseTimeline.Asking(viewer, reader, seesContacts));
        List<OpenCase.PersonRow> persons = people.rows(file, seesContacts); // before the head, which is among them
        Optional<ReferralFacts> referral = referrals.facts(viewer, file.lastReferral());
        return new OpenCase(
                people.headAfterRows(file),
                timeline.voice(file, told).or(() -> referral.flatMap(CaseStories::voice)),
                referral,
                persons,
                incidents.ofCase(file.id()),
                risks.ofCase(file.id()),
                timeline.team(team, viewer),
                timeline.rows(file, team, told),
                actions,
                actions.stream().filter(row -> isStepOf(viewer, row)).toList());
    }

    OpenCase.Front front(CaseFile file, Viewer viewer) {
        return new OpenCase.Front(people.head(file), timeline.team(door.team(file), viewer));
    }

    private static boolean isStepOf(Viewer viewer, ActionRow row) {
        boolean own = viewer.accountId().equals(row.owner().accountId());
        boolean ofAgency = viewer.representsAgency()
                && viewer.agencyId().equals(row.owner().agencyId());
        return row.isOpen() && (own || ofAgency);
    }

    /** Until somebody has spoken with the victim since, their voice is what they told the referrer (2.4-7). */
    private static Optional<OpenCase.Voice> voice(ReferralFacts referral) {
        return Optional.of(referral.wishes().words())
                .filter(words -> !words.isBlank())
                .map(words ->
                        new OpenCase.Voice(words, "the referrer, " + referral.agency(), referral.submittedAt(), true));
    }

    List<ActionRow> actions(CaseFile file, Viewer viewer) {
        return book.ofSubject(viewer, file.id(), file.reference());
    }

    /** Tells a case for its hearing, to somebody who opens it: whatever is not theirs to read is not in it. */
    @Dependent
    static class OnScreen implements CaseOnScreen.Teller {
        @EJB
        private CaseReading reading;

        @Override
        public CaseOnScreen.Story tell(UUID caseId) {
            OpenCase open = reading.open(caseId);
            OpenCase.Contact contact = open.head().contact();
            return new CaseOnScreen.Story(
                    open.head().level(),
                    new CaseOnScreen.Contact(contact.rule(), contact.ways(), contact.notSafe()),
                    open.voice()
                            .map(voice -> new CaseOnScreen.Voice(
                                    voice.words(), voice.toWhom(), voice.at(), voice.mayBeReadOut())),
                    open.referral()
                            .map(facts -> "Consent: " + facts.wishes().consent()
                                    + ". The victim knows of the referral: "
                                    + facts.wishes().aware() + ".")
                            .orElse(""),
                    open.risks().stream().findFirst());
        }
    }
}
