package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Viewer;
import uk.concord.casefile.ShareLevel;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;

@ExtendWith(ArquillianExtension.class)
class ResearchingIT {
    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private Acting acting;

    @EJB
    private Researching researching;

    @EJB
    private Arranging arranging;

    @EJB
    private Hearing hearing;

    @EJB
    private ConsoleReading reading;

    private List<ResearchFact.Answer> known(UUID request, ShareLevel level) {
        return acting.as(POLICE, () -> researching.open(request)).people().stream()
                .map(person -> new ResearchFact.Answer(
                        person.personId(),
                        ResearchFact.Known.YES,
                        ResearchFact.Kind.FACT,
                        "Two invented calls",
                        level,
                        true))
                .toList();
    }

    private List<CaseOnScreen.Research> seenBy(String worker, Arranged arranged) {
        return acting.as(worker, () -> reading.research(arranged.caseId()));
    }

    private CaseOnScreen.Research ofPolice(String worker, Arranged arranged) {
        UUID police = acting.viewer(POLICE).agencyId();
        return seenBy(worker, arranged).stream()
                .filter(research -> research.agencyId().equals(police))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S38")
    void aNilReturnIsOneCallAndCountsAsReturned() { // 2.9
        Arranged arranged = meetings.withAgenda("Nil Testperson", HOUSING);
        UUID request = meetings.request(HOUSING, arranged);

        acting.as(HOUSING, () -> researching.nothingKnown(Ids.next(), request));

        assertEquals(
                ResearchRequest.Status.NIL_RETURN,
                acting.as(HOUSING, () -> researching.open(request)).row().status());
    }

    @Test
    @Tag("S39")
    void aReturnThatLeavesPeopleOutIsRefusedAndCountsForNothing() { // 2.9, 3.6
        Arranged arranged = meetings.withAgenda("Unanswered Testperson", POLICE);
        UUID request = meetings.request(POLICE, arranged);

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(POLICE, () -> researching.giveBack(Ids.next(), request, List.of(), "A visit")));

        assertEquals("meeting.research.unanswered", refused.code());
        assertEquals(
                ResearchRequest.Status.REQUESTED,
                acting.as(POLICE, () -> researching.open(request)).row().status());
    }

    @Test
    @Tag("S39")
    void whatIsSilentWhenThePackIsIssuedShowsAsNotReturned() { // 2.9
        Arranged arranged = meetings.inSession("Silent Testperson", HOUSING);
        UUID housing = acting.viewer(HOUSING).agencyId();

        ResearchRequest.Status status = meetings.screen(Acting.CHAIR, arranged).research().stream()
                .filter(research -> research.agencyId().equals(housing))
                .map(CaseOnScreen.Research::status)
                .findFirst()
                .orElseThrow();

        assertEquals(ResearchRequest.Status.NOT_RETURNED, status);
    }

    @Test
    @Tag("S39")
    void silenceIsBrokenLateUntilTheCaseIsHeardAndStandsInTheListUntilThen() { // 2.9
        Arranged arranged = meetings.inSession("Late Testperson", HOUSING);
        UUID request = meetings.request(HOUSING, arranged);
        assertTrue(mine(request).isWaiting());

        acting.as(HOUSING, () -> researching.nothingKnown(Ids.next(), request));

        assertEquals(ResearchRequest.Status.NIL_RETURN, mine(request).status());
        assertTrue(mine(request).late());
        assertFalse(mine(request).isWaiting());
    }

    private Researching.Row mine(UUID request) {
        return acting.as(HOUSING, () -> researching.mine()).stream()
                .filter(row -> row.id().equals(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDraftThatWasSpokenInsteadShowsNothingOfItself() { // 3.6
        Arranged arranged = meetings.withAgenda("Spoken Testperson", POLICE);
        UUID request = meetings.request(POLICE, arranged);
        List<ResearchFact.Answer> answers = known(request, ShareLevel.ALL_ATTENDING);
        acting.as(POLICE, () -> researching.keep(Ids.next(), request, answers, ""));
        meetings.held(arranged);

        acting.as(Acting.CHAIR, () -> hearing.saidInTheRoom(Ids.next(), arranged.item(), request, "Two visits"));

        CaseOnScreen.Research seen = ofPolice(Acting.CHAIR, arranged);
        assertEquals(ResearchRequest.Status.VERBAL_LATE, seen.status());
        assertEquals("Two visits", seen.said());
        assertTrue(seen.facts().isEmpty());
    }

    @Test
    void theRepresentativeCannotTypeForAnotherAgencyInTheRoom() { // 3.6
        Arranged arranged = meetings.inSession("Typed Testperson", HOUSING, POLICE);
        UUID request = meetings.request(POLICE, arranged);

        assertThrows(
                NotFound.class,
                () -> acting.as(HOUSING, () -> hearing.saidInTheRoom(Ids.next(), arranged.item(), request, "Words")));
    }

    @Test
    @Tag("S10")
    void othersReadNothingBeforeThePackIsOut() { // 3.6
        Arranged arranged = meetings.withAgenda("Early Testperson", HOUSING, POLICE);
        UUID request = meetings.request(POLICE, arranged);
        List<ResearchFact.Answer> answers = known(request, ShareLevel.ALL_ATTENDING);
        acting.as(POLICE, () -> researching.giveBack(Ids.next(), request, answers, ""));

        assertTrue(ofPolice(HOUSING, arranged).facts().isEmpty());
        acting.as(Acting.COORDINATOR, () -> arranging.issuePack(Ids.next(), arranged.meeting()));
        assertEquals(answers.size(), ofPolice(HOUSING, arranged).facts().size());
    }

    @Test
    @Tag("S10")
    void aChairOnlyFactReachesTheChairAlone() { // 3.6
        Arranged arranged = meetings.withAgenda("Guarded Testperson", HOUSING, POLICE);
        UUID request = meetings.request(POLICE, arranged);
        List<ResearchFact.Answer> answers = known(request, ShareLevel.CHAIR_ONLY);
        acting.as(POLICE, () -> researching.giveBack(Ids.next(), request, answers, ""));
        acting.as(Acting.COORDINATOR, () -> arranging.issuePack(Ids.next(), arranged.meeting()));

        assertTrue(ofPolice(HOUSING, arranged).facts().isEmpty());
        assertTrue(ofPolice(Acting.COORDINATOR, arranged).facts().isEmpty());
        assertEquals(answers.size(), ofPolice(Acting.CHAIR, arranged).facts().size());
    }

    @Test
    @Tag("S10")
    void thePractitionerWhoReferredReadsNoResearch() { // 1.2
        Arranged arranged = meetings.withAgenda("Referred Testperson", POLICE);

        assertThrows(NotFound.class, () -> seenBy(Acting.PRACTITIONER, arranged));
    }

    @Test
    void anAgencyThatIsNotInvitedFindsNeitherRequestNorResearch() { // 1.4
        Arranged arranged = meetings.withAgenda("Hidden Testperson", HOUSING);
        UUID request = meetings.request(HOUSING, arranged);

        assertThrows(NotFound.class, () -> seenBy(HEALTH, arranged));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> researching.open(request)));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> researching.nothingKnown(Ids.next(), request)));
    }

    @Test
    void anotherAgencyOfTheTeamCannotAnswerInItsPlace() { // 1.2
        Arranged arranged = meetings.withAgenda("Stolen Testperson", HOUSING, POLICE);
        UUID request = meetings.request(HOUSING, arranged);

        assertThrows(NotFound.class, () -> acting.as(POLICE, () -> researching.nothingKnown(Ids.next(), request)));
    }

    @Test
    void aPersonWhoIsNotOfTheCaseCannotBeWrittenAbout() { // 8
        Arranged arranged = meetings.withAgenda("Forged Testperson", POLICE);
        UUID request = meetings.request(POLICE, arranged);
        ResearchFact.Answer stranger = new ResearchFact.Answer(
                Ids.next(), ResearchFact.Known.YES, ResearchFact.Kind.FACT, "x", ShareLevel.ALL_ATTENDING, false);

        List<ResearchFact.Answer> answers = new ArrayList<>(known(request, ShareLevel.ALL_ATTENDING));
        answers.add(stranger);

        assertThrows(
                NotFound.class, () -> acting.as(POLICE, () -> researching.giveBack(Ids.next(), request, answers, "")));
    }

    @Test
    @Tag("S46")
    void theChairOfTheItemCannotReturnResearchOnIt() { // 1.2
        Arranged arranged = meetings.withAgenda("Chaired Testperson");
        UUID request = meetings.request("rep@council.northmere.example", arranged);

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> meetings.asChairAndRepresentative(() -> {
                    researching.nothingKnown(Ids.next(), request);
                    return request;
                }));
        assertEquals("meeting.research.chair", refused.code());
    }

    private UUID scheduledIn(int days) {
        Viewer chair = acting.viewer(Acting.CHAIR);
        Meeting.Plan plan = new Meeting.Plan(
                "Northmere", chair.today().plusDays(days), LocalTime.of(9, 30), "Invented Hall", chair.accountId());
        return acting.as(Acting.COORDINATOR, () -> arranging.schedule(Ids.next(), plan));
    }

    @Test
    void aMeetingTooSoonForResearchSaysSoToWhoArrangesIt() { // 2.4
        UUID tomorrow = scheduledIn(1);
        UUID later = scheduledIn(30);

        assertTrue(acting.as(Acting.COORDINATOR, () -> arranging.isTooLateForResearch(tomorrow)));
        assertFalse(acting.as(Acting.COORDINATOR, () -> arranging.isTooLateForResearch(later)));
        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> arranging.isTooLateForResearch(tomorrow)));
    }
}
