package uk.concord.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.action.ActionBook;
import uk.concord.action.ActionRow;
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
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

    /** Who asks for what of a case: what no section asked for shows is not read. */
    record Asked(Viewer viewer, Reader reader, Set<OpenCase.Section> sections) {
        boolean shows(OpenCase.Section section) {
            return sections.contains(section);
        }

        /** The overview shows the newest or the number of most sections. */
        boolean summarises(OpenCase.Section section) {
            return shows(section) || shows(OpenCase.Section.OVERVIEW);
        }
    }

    OpenCase tell(CaseFile file, Asked asked) {
        Viewer viewer = asked.viewer();
        boolean seesContacts = CasePeople.seesContacts(viewer);
        List<OpenCase.PersonRow> persons =
                asked.shows(OpenCase.Section.PEOPLE) ? people.rows(file, seesContacts) : List.of();
        OpenCase.Head head = persons.isEmpty() ? people.head(file) : people.headAfterRows(file);
        List<ActionRow> actions = asked.summarises(OpenCase.Section.ACTIONS) ? actions(file, viewer) : List.of();
        CaseTimeline.History history = asked.summarises(OpenCase.Section.TIMELINE)
                ? timeline.history(file, door.team(file), new CaseTimeline.Asking(viewer, asked.reader(), seesContacts))
                : CaseTimeline.History.UNREAD;
        Optional<ReferralFacts> referral = asked.shows(OpenCase.Section.OVERVIEW)
                ? referrals.facts(viewer, file.lastReferral())
                : Optional.empty();
        return new OpenCase(
                head,
                history.voice().or(() -> referral.flatMap(CaseStories::voice)),
                referral,
                persons,
                asked.summarises(OpenCase.Section.INCIDENTS) ? incidents.ofCase(file.id()) : List.of(),
                asked.summarises(OpenCase.Section.RISK) ? risks.ofCase(file.id()) : List.of(),
                history.team(),
                history.rows(),
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
