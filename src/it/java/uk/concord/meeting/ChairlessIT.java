package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;

/** A case is heard under a chair who is in the room; without one a deputy takes it, once it is handed to them. */
@ExtendWith(ArquillianExtension.class)
class ChairlessIT {
    private static final String SECOND_CHAIR = "chair@police.northmere.example";

    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private Acting acting;

    @EJB
    private Hearing hearing;

    @EJB
    private Arranging arranging;

    @EJB
    private ConsoleReading reading;

    @EJB
    private MinuteTaking minutes;

    @EJB
    private ConflictDeclaring conflicts;

    /** The coordinator alone is in the room; the case could be marked heard but for that. */
    private Arranged begunWithoutChair(String victim) {
        Arranged arranged = meetings.begun(meetings.withAgenda(victim, HOUSING));
        acting.as(Acting.COORDINATOR, () -> hearing.open(arranged.item()));
        writeViews(arranged);
        return arranged;
    }

    private void writeViews(Arranged arranged) {
        CaseOnScreen.Part views = meetings.part(arranged, MinutesPart.Kind.VICTIM_VIEWS);
        acting.as(Acting.COORDINATOR, () -> minutes.save(views.id(), views.revision(), "Wants to stay"));
    }

    private void hear(String worker, Arranged arranged) {
        acting.as(worker, () -> hearing.hear(Ids.next(), arranged.item()));
    }

    private void defer(String worker, Arranged arranged) {
        acting.as(worker, () -> hearing.defer(Ids.next(), arranged.item(), "Out of time, invented"));
    }

    private void nameDeputy(Arranged arranged) {
        UUID deputy = acting.viewer(SECOND_CHAIR).accountId();
        acting.as(Acting.COORDINATOR, () -> arranging.nameDeputy(Ids.next(), arranged.meeting(), deputy));
    }

    private void handOver(String worker, Arranged arranged) {
        acting.as(worker, () -> arranging.handOver(Ids.next(), arranged.meeting()));
    }

    private void mark(Arranged arranged, Attendance.Status status) {
        UUID chair = acting.viewer(Acting.CHAIR).accountId();
        acting.as(Acting.COORDINATOR, () -> hearing.markAttendance(Ids.next(), arranged.meeting(), chair, status));
    }

    private Attendance.Chairing chairing(Arranged arranged) {
        return meetings.screen(Acting.COORDINATOR, arranged).chairing();
    }

    private static void refused(String code, Executable work) {
        assertEquals(code, assertThrows(RuleBroken.class, work).code());
    }

    @Test
    @Tag("S14")
    void noCaseIsHeardBeforeTheChairIsInTheRoom() { // 2.4-13
        Arranged arranged = begunWithoutChair("Chairless Testperson");

        refused("meeting.deputy.missing", () -> hear(Acting.COORDINATOR, arranged));

        assertEquals(Attendance.Chairing.UNNAMED, chairing(arranged));
        meetings.accept(Acting.CHAIR, arranged);
        hear(Acting.COORDINATOR, arranged);
    }

    @Test
    @Tag("S14")
    void noCaseIsHeardAfterTheChairHasLeft() { // 8: chair leaves mid-meeting
        Arranged arranged = begunWithoutChair("Left Testperson");
        meetings.accept(Acting.CHAIR, arranged);
        mark(arranged, Attendance.Status.LEFT_EARLY);

        refused("meeting.deputy.missing", () -> hear(Acting.COORDINATOR, arranged));
        refused("meeting.deputy.missing", () -> hear(Acting.CHAIR, arranged));
    }

    @Test
    @Tag("S14")
    void aDeputyWhoIsNamedAndNotInTheRoomHearsNothing() { // 1.5
        Arranged arranged = begunWithoutChair("Awaited Testperson");
        nameDeputy(arranged);

        refused("meeting.deputy.awaited", () -> hear(Acting.COORDINATOR, arranged));
    }

    @Test
    @Tag("S14")
    void theDeputyInTheRoomFindsNoCaseUntilItIsHandedOver() { // 1.4
        Arranged arranged = begunWithoutChair("Unhanded Testperson");
        nameDeputy(arranged);
        meetings.accept(SECOND_CHAIR, arranged);

        refused("meeting.deputy.notHandedOver", () -> hear(Acting.COORDINATOR, arranged));
        assertThrows(NotFound.class, () -> meetings.screen(SECOND_CHAIR, arranged));
        handOver(Acting.COORDINATOR, arranged);
        hear(SECOND_CHAIR, arranged);
    }

    @Test
    void nobodyButTheCoordinatorHandsOver() { // 1.2
        Arranged arranged = begunWithoutChair("Grasped Testperson");
        nameDeputy(arranged);
        meetings.accept(SECOND_CHAIR, arranged);

        assertThrows(NotFound.class, () -> handOver(SECOND_CHAIR, arranged));
        assertThrows(NotFound.class, () -> handOver(HOUSING, arranged));
        assertThrows(NotFound.class, () -> meetings.screen(SECOND_CHAIR, arranged));
    }

    @Test
    void nothingIsHandedOverWhileTheChairIsHereOrWithoutADeputy() { // 2.4-13
        Arranged arranged = begunWithoutChair("Chaired Testperson");

        refused("meeting.deputy.missing", () -> handOver(Acting.COORDINATOR, arranged));
        nameDeputy(arranged);
        meetings.accept(Acting.CHAIR, arranged);
        refused("meeting.chair.here", () -> handOver(Acting.COORDINATOR, arranged));
    }

    @Test
    @Tag("S14")
    void aConflictThatTheChairDeclaredOnTheCaseItselfNeedsADeputyToo() { // 1.5
        Arranged arranged = begunWithoutChair("Declared Testperson");
        meetings.accept(Acting.CHAIR, arranged);
        acting.as(
                Acting.CHAIR, () -> conflicts.declare(arranged.caseId(), CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));

        refused("meeting.deputy.missing", () -> hear(Acting.COORDINATOR, arranged));
        nameDeputy(arranged);
        meetings.accept(SECOND_CHAIR, arranged);
        hear(SECOND_CHAIR, arranged);
    }

    @Test
    @Tag("S14")
    void aDeputyWithAConflictCannotTakeItEither() { // 1.5
        Arranged arranged = begunWithoutChair("Twice-Known Testperson");
        nameDeputy(arranged);
        meetings.accept(SECOND_CHAIR, arranged);
        handOver(Acting.COORDINATOR, arranged);
        acting.as(
                SECOND_CHAIR, () -> conflicts.declare(arranged.caseId(), CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));

        refused("meeting.deputy.keptOut", () -> hear(Acting.COORDINATOR, arranged));
        assertThrows(NotFound.class, () -> meetings.screen(SECOND_CHAIR, arranged));
    }

    @Test
    void aSecondDeferralIsTheChairsWord() { // 2.3
        Arranged first = begunWithoutChair("Deferred Testperson");
        defer(Acting.COORDINATOR, first);
        Arranged listed = meetings.listed(meetings.scheduled(), first.caseId());
        meetings.issueAgenda(listed);
        Arranged second = meetings.held(listed);

        refused("meeting.defer.chair", () -> defer(Acting.COORDINATOR, second));
        defer(Acting.CHAIR, second);
    }

    @Test
    void theSessionDoesNotEndWhileACaseWaits() { // 2.3
        Arranged arranged = begunWithoutChair("Waiting Testperson");

        refused(
                "meeting.end.open",
                () -> acting.as(Acting.COORDINATOR, () -> hearing.end(Ids.next(), arranged.meeting())));
        defer(Acting.COORDINATOR, arranged);
        acting.as(Acting.COORDINATOR, () -> hearing.end(Ids.next(), arranged.meeting()));
    }

    @Test
    @Tag("S14")
    void theChairDoesNotEndTheMeetingOverTheCaseThatTheyLeft() { // 1.5
        Arranged arranged = begunWithoutChair("Forgotten Testperson");
        meetings.accept(Acting.CHAIR, arranged);
        acting.as(
                Acting.CHAIR,
                () -> hearing.stepAside(Ids.next(), arranged.item(), CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));

        refused("meeting.end.open", () -> acting.as(Acting.CHAIR, () -> hearing.end(Ids.next(), arranged.meeting())));
    }

    @Test
    void theScreenSaysWhetherTheChairIsHere() { // 7
        Arranged arranged = begunWithoutChair("Seen Testperson");

        MeetingView before = acting.as(Acting.COORDINATOR, () -> reading.meeting(arranged.meeting()));
        meetings.accept(Acting.CHAIR, arranged);

        assertEquals(false, before.chairHere());
        assertTrue(acting.as(Acting.COORDINATOR, () -> reading.meeting(arranged.meeting()))
                .chairHere());
        assertEquals(Attendance.Chairing.CHAIR, chairing(arranged));
    }
}
