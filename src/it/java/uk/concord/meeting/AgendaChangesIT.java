package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import uk.concord.access.CurrentViewer;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;
import uk.concord.notify.Inbox;

/** A case comes onto an agenda late, or is taken off it again: until the session begins, and by the coordinator alone. */
@ExtendWith(ArquillianExtension.class)
class AgendaChangesIT {
    private static final String WHY = "The victim has moved away, invented";

    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @EJB
    private Arranging arranging;

    @EJB
    private Hearing hearing;

    @EJB
    private Researching researching;

    @EJB
    private ConsoleReading reading;

    @EJB
    private ConflictDeclaring conflicts;

    @EJB
    private Inbox inbox;

    private void takeOff(String worker, Arranged arranged, String why) {
        acting.as(worker, () -> arranging.takeOff(Ids.next(), arranged.item(), why));
    }

    private MeetingView seen(String worker, Arranged arranged) {
        return acting.as(worker, () -> reading.meeting(arranged.meeting()));
    }

    private String reference(Arranged arranged) {
        return seen(Acting.COORDINATOR, arranged).agenda().get(0).reference();
    }

    private long told(String worker, String code, String reference) {
        return acting.as(worker, inbox::lines).stream()
                .filter(row -> row.code().equals(code) && row.reference().equals(reference))
                .count();
    }

    private List<MeetingView.Candidate> ready(UUID meeting, UUID caseId) {
        return acting.as(Acting.COORDINATOR, () -> arranging.ready(meeting)).stream()
                .filter(one -> one.about().caseId().equals(caseId))
                .toList();
    }

    private static void refused(String code, Executable work) {
        assertEquals(code, assertThrows(RuleBroken.class, work).code());
    }

    @Test
    void whatIsTakenOffLeavesTheAgendaAndWaitsToBeListedAgain() { // 2.3
        Arranged arranged = meetings.withAgenda("Taken-Off Testperson", HOUSING);

        takeOff(Acting.COORDINATOR, arranged, WHY);

        MeetingView seen = seen(Acting.COORDINATOR, arranged);
        assertTrue(seen.agenda().isEmpty());
        assertEquals(WHY, seen.takenOff().get(0).reason());
        assertEquals(1, ready(arranged.meeting(), arranged.caseId()).size());
    }

    @Test
    void withoutAReasonNothingIsTakenOff() { // 3.8
        Arranged arranged = meetings.withAgenda("Kept-On Testperson", HOUSING);

        refused("meeting.takeOff.reason", () -> takeOff(Acting.COORDINATOR, arranged, "  too few "));

        assertEquals(1, seen(Acting.COORDINATOR, arranged).agenda().size());
    }

    @Test
    void nobodyButTheCoordinatorOfTheAreaChangesTheAgenda() { // 1.2
        Arranged arranged = meetings.withAgenda("Guarded Testperson", HOUSING);
        UUID other = cases.about("Guarded-Too Testperson", HOUSING);

        for (String worker : List.of(Acting.CHAIR, HOUSING, POLICE, Acting.PRACTITIONER)) {
            assertThrows(NotFound.class, () -> takeOff(worker, arranged, WHY), worker);
            assertThrows(
                    NotFound.class,
                    () -> acting.as(
                            worker, () -> arranging.list(Ids.next(), arranged.meeting(), other, AgendaItem.Origin.NEW)),
                    worker);
        }
        assertThrows(NotFound.class, () -> elsewhere(() -> arranging.takeOff(Ids.next(), arranged.item(), WHY)));
        assertEquals(1, seen(Acting.COORDINATOR, arranged).agenda().size());
    }

    private void elsewhere(Runnable work) {
        Viewer coordinator = acting.viewer(Acting.COORDINATOR);
        Set<HeldRole> roles = Set.of(new HeldRole(Role.COORD, "Southmere"));
        viewers.as(new Viewer(coordinator.accountId(), coordinator.desk(), roles, coordinator.at()), () -> {
            work.run();
            return "";
        });
    }

    @Test
    void nothingIsTakenOffOnceTheSessionHasBegunOrTheCaseIsHeard() { // 2.3
        Arranged arranged = meetings.inSession("Begun Testperson", HOUSING);

        refused("meeting.agenda.begun", () -> takeOff(Acting.COORDINATOR, arranged, WHY));
        acting.as(Acting.CHAIR, () -> hearing.defer(Ids.next(), arranged.item(), "Out of time"));
        acting.as(Acting.CHAIR, () -> hearing.end(Ids.next(), arranged.meeting()));
        refused("meeting.agenda.closed", () -> takeOff(Acting.COORDINATOR, arranged, WHY));
        refused(
                "meeting.agenda.closed",
                () -> meetings.listed(arranged.meeting(), cases.about("Too-Late Testperson", HOUSING)));
    }

    @Test
    void whatWasTakenOffIsNotTakenOffAgainOrMoved() { // 3.8
        Arranged arranged = meetings.withAgenda("Gone Testperson", HOUSING);
        takeOff(Acting.COORDINATOR, arranged, WHY);

        refused("meeting.item.concluded", () -> takeOff(Acting.COORDINATOR, arranged, WHY));
        assertThrows(
                NotFound.class,
                () -> acting.as(Acting.COORDINATOR, () -> hearing.move(Ids.next(), arranged.item(), 1)));
    }

    @Test
    void theChairNoLongerFindsWhatWasTakenOff() { // 1.4: cases on agendas they chair
        Arranged arranged = meetings.withAgenda("Unchaired Testperson", HOUSING);
        assertEquals(1, seen(Acting.CHAIR, arranged).agenda().size());

        takeOff(Acting.COORDINATOR, arranged, WHY);

        assertTrue(seen(Acting.CHAIR, arranged).takenOff().isEmpty());
        assertThrows(NotFound.class, () -> acting.as(Acting.CHAIR, () -> reading.research(arranged.caseId())));
    }

    @Test
    void whoWasAskedIsToldByReferenceAndAskedNoMore() { // 2.4-9, 7
        Arranged arranged = meetings.withAgenda("Called-Off Testperson", HOUSING);
        String reference = reference(arranged);
        UUID request = meetings.request(HOUSING, arranged);

        takeOff(Acting.COORDINATOR, arranged, WHY);

        assertEquals(1, told(HOUSING, "notify.agenda.takenOff", reference));
        assertTrue(acting.as(HOUSING, researching::mine).stream()
                .noneMatch(row -> row.id().equals(request)));
        refused(
                "meeting.research.takenOff",
                () -> acting.as(HOUSING, () -> researching.nothingKnown(Ids.next(), request)));
    }

    @Test
    void whoWasNotAskedHearsNothingOfIt() { // 1.4
        Arranged arranged = meetings.withAgenda("Silent Testperson", HOUSING);
        String reference = reference(arranged);

        takeOff(Acting.COORDINATOR, arranged, WHY);

        assertEquals(0, told(POLICE, "notify.agenda.takenOff", reference));
        assertEquals(0, told(OpenedCases.HEALTH, "notify.agenda.takenOff", reference));
    }

    @Test
    void beforeTheAgendaIsOutNobodyIsTold() { // 2.4-9
        Arranged arranged = meetings.listed(meetings.scheduled(), cases.about("Unissued Testperson", HOUSING));
        String reference = reference(arranged);

        takeOff(Acting.COORDINATOR, arranged, WHY);

        assertEquals(0, told(HOUSING, "notify.agenda.takenOff", reference));
    }

    @Test
    void whoHasAConflictHearsNothingOfIt() { // 1.5
        Arranged arranged = meetings.withAgenda("Conflicted Testperson", HOUSING, POLICE);
        String reference = reference(arranged);
        acting.as(HOUSING, () -> conflicts.declare(arranged.caseId(), CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));

        takeOff(Acting.COORDINATOR, arranged, WHY);

        assertEquals(0, told(HOUSING, "notify.agenda.takenOff", reference));
        assertEquals(1, told(POLICE, "notify.agenda.takenOff", reference));
    }

    @Test
    void aCaseThatComesLateAsksItsTeamAtOnce() { // 2.4-9, DL-04
        Arranged first = meetings.withAgenda("Punctual Testperson", HOUSING);
        Arranged late = meetings.listed(first.meeting(), cases.about("Late Testperson", POLICE));

        UUID request = meetings.request(POLICE, late);

        acting.as(POLICE, () -> researching.nothingKnown(Ids.next(), request));
        assertEquals(2, seen(Acting.COORDINATOR, first).agenda().size());
        assertTrue(seen(Acting.COORDINATOR, first).seats().stream()
                .anyMatch(seat -> seat.accountId().equals(acting.viewer(POLICE).accountId())));
    }

    @Test
    void aCaseThatComesAfterThePackIsAskedForUntilTheMeetingStarts() { // 2.9
        Arranged first = meetings.withAgenda("Packed Testperson", HOUSING);
        acting.as(Acting.COORDINATOR, () -> arranging.issuePack(Ids.next(), first.meeting()));

        Arranged late = meetings.listed(first.meeting(), cases.about("After-Pack Testperson", HOUSING));

        UUID request = meetings.request(HOUSING, late);
        acting.as(HOUSING, () -> researching.nothingKnown(Ids.next(), request));
        assertEquals(1, told(HOUSING, "notify.research.asked", referenceOf(late)));
    }

    private String referenceOf(Arranged arranged) {
        return seen(Acting.COORDINATOR, arranged).agenda().stream()
                .filter(line -> line.itemId().equals(arranged.item()))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    @Test
    void whatWasTakenOffCanComeBackOntoTheSameAgenda() { // 2.3
        Arranged arranged = meetings.withAgenda("Returning Testperson", HOUSING);
        takeOff(Acting.COORDINATOR, arranged, WHY);

        Arranged again = meetings.listed(arranged.meeting(), arranged.caseId());

        MeetingView seen = seen(Acting.COORDINATOR, arranged);
        assertEquals(
                List.of(again.item()),
                seen.agenda().stream().map(MeetingView.Line::itemId).toList());
        assertEquals(1, seen.takenOff().size());
        refused("casework.status.LISTED", () -> meetings.listed(arranged.meeting(), arranged.caseId()));
    }

    @Test
    void nobodyIsOnTheRollTwice() { // 3.8
        Arranged first = meetings.withAgenda("Once Testperson", HOUSING);
        meetings.listed(first.meeting(), cases.about("Twice Testperson", HOUSING));

        UUID housing = acting.viewer(HOUSING).accountId();

        assertEquals(
                1,
                seen(Acting.COORDINATOR, first).seats().stream()
                        .filter(seat -> seat.accountId().equals(housing))
                        .count());
    }

    @Test
    void aCaseWithWhichTheCoordinatorHasAConflictIsNotOfferedOrListed() { // 1.5
        UUID meeting = meetings.scheduled();
        UUID caseId = cases.about("Hidden Testperson", HOUSING);
        acting.as(Acting.COORDINATOR, () -> conflicts.declare(caseId, CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));

        assertTrue(ready(meeting, caseId).isEmpty());
        assertThrows(NotFound.class, () -> meetings.listed(meeting, caseId));
    }

    @Test
    void thePickerSaysRiskAndHowLongACaseHasWaited() { // DL-02, 7
        UUID caseId = cases.about("Picked Testperson", HOUSING);
        UUID meeting = meetings.scheduled();

        MeetingView.Candidate one = ready(meeting, caseId).get(0);

        LocalDate today = acting.viewer(Acting.COORDINATOR).today();
        assertTrue(one.waited().workingDays() > 10 && one.waited().workingDays() <= 20, today.toString());
        assertEquals(false, one.waited().late());
        assertEquals(0, one.deferrals());
        assertEquals(false, one.about().isRepeat());
    }

    @Test
    void thePickerIsForTheCoordinatorOfTheAreaAlone() { // 1.3
        UUID meeting = meetings.scheduled();

        for (String worker : List.of(Acting.CHAIR, HOUSING, Acting.PRACTITIONER)) {
            assertThrows(NotFound.class, () -> acting.as(worker, () -> arranging.ready(meeting)), worker);
        }
        assertThrows(NotFound.class, () -> elsewhere(() -> arranging.ready(meeting)));
    }

    @Test
    void whatWasDeferredStandsBeforeWhatWasNot() { // 2.3
        Arranged deferred = meetings.inSession("Put-Off Testperson", HOUSING);
        acting.as(Acting.CHAIR, () -> hearing.defer(Ids.next(), deferred.item(), "Out of time"));
        UUID fresh = cases.about("Fresh Testperson", HOUSING);

        List<UUID> order = acting.as(Acting.COORDINATOR, () -> arranging.ready(meetings.scheduled())).stream()
                .map(one -> one.about().caseId())
                .toList();

        assertTrue(order.indexOf(deferred.caseId()) < order.indexOf(fresh));
    }
}
