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
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.action.ActionRow;
import uk.concord.action.ActionStatus;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;

@ExtendWith(ArquillianExtension.class)
class HearingIT {
    private static final ActionGiving.Ticks QUIET = new ActionGiving.Ticks(false, false, false, null);

    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private Acting acting;

    @EJB
    private Hearing hearing;

    @EJB
    private ConsoleReading reading;

    @EJB
    private MinuteTaking minutes;

    @EJB
    private ActionGiving giving;

    private UUID given(Arranged arranged, String line) {
        return acting.as(Acting.CHAIR, () -> giving.give(Ids.next(), arranged.item(), line, QUIET));
    }

    private ActionRow action(Arranged arranged, UUID id) {
        return meetings.screen(Acting.CHAIR, arranged).actions().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("S43")
    void whoHasNotAcceptedSeesNoItemAndIsNotPresent() { // 2.4-12
        Arranged arranged = meetings.begun(meetings.withAgenda("Sworn Testperson", HOUSING));
        UUID housing = acting.viewer(HOUSING).accountId();

        MeetingView seen = acting.as(HOUSING, () -> reading.meeting(arranged.meeting()));

        assertTrue(seen.isShut());
        assertTrue(seen.agenda().isEmpty());
        assertThrows(NotFound.class, () -> meetings.screen(Acting.CHAIR, arranged));
        assertThrows(NotFound.class, () -> acting.as(Acting.CHAIR, () -> hearing.open(arranged.item())));
        assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        Acting.COORDINATOR,
                        () -> hearing.markAttendance(
                                Ids.next(), arranged.meeting(), housing, Attendance.Status.PRESENT)));
    }

    @Test
    @Tag("S43")
    void whoHasAcceptedSeesTheItemsOfTheirCases() { // 2.4-12
        Arranged arranged = meetings.begun(meetings.withAgenda("Heard Testperson", HOUSING));
        meetings.accept(HOUSING, arranged);

        assertEquals(
                1,
                acting.as(HOUSING, () -> reading.meeting(arranged.meeting()))
                        .agenda()
                        .size());
    }

    @Test
    @Tag("S44")
    void anActionOfAnAbsentAgencyStaysProposed() { // 2.9
        Arranged arranged = meetings.inSession("Absent Testperson", HOUSING);
        UUID action = given(arranged, "Replace the invented lock @Harbour Homes +5wd");

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(Acting.CHAIR, () -> giving.takenOn(Ids.next(), arranged.item(), action)));

        assertEquals("meeting.action.absent", refused.code());
        assertEquals(ActionStatus.PROPOSED, action(arranged, action).status());
    }

    @Test
    void anActionOfAnAgencyInTheRoomCanBeTakenOnThere() { // 2.4-13
        Arranged arranged = meetings.inSession("Present Testperson", HOUSING);
        meetings.accept(HOUSING, arranged);
        UUID action = given(arranged, "Replace the invented lock @Harbour Homes +5wd");

        acting.as(Acting.CHAIR, () -> giving.takenOn(Ids.next(), arranged.item(), action));

        assertEquals(ActionStatus.ACCEPTED, action(arranged, action).status());
    }

    @Test
    @Tag("S56")
    void anActionThatMayAlertIsRefusedWithoutTheTick() { // L-07
        Arranged arranged = meetings.inSession("Alerted Testperson", POLICE);
        ActionGiving.Ticks unticked = new ActionGiving.Ticks(false, true, false, null);

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        Acting.CHAIR,
                        () -> giving.give(
                                Ids.next(),
                                arranged.item(),
                                "Visit the invented neighbour @Northmere Police +5wd",
                                unticked)));

        assertEquals("action.gates.riskNotConsidered", refused.code());
        assertTrue(meetings.screen(Acting.CHAIR, arranged).actions().isEmpty());
    }

    @Test
    void theSameFormSentTwiceGivesOneAction() { // 6
        Arranged arranged = meetings.inSession("Doubled Testperson", HOUSING);
        UUID token = Ids.next();
        String line = "Replace the invented lock @Harbour Homes +5wd";

        UUID first = acting.as(Acting.CHAIR, () -> giving.give(token, arranged.item(), line, QUIET));
        UUID second = acting.as(Acting.CHAIR, () -> giving.give(token, arranged.item(), line, QUIET));

        assertEquals(first, second);
        assertEquals(1, meetings.screen(Acting.CHAIR, arranged).actions().size());
    }

    @Test
    @Tag("S51")
    void aCaseWithoutViewsAndWithoutReasonIsNotHeard() { // 3.9
        Arranged arranged = meetings.inSession("Voiceless Testperson", HOUSING);

        assertThrows(RuleBroken.class, () -> acting.as(Acting.CHAIR, () -> hearing.hear(Ids.next(), arranged.item())));
        CaseOnScreen.Part why = meetings.part(arranged, MinutesPart.Kind.VIEWS_ABSENT);
        acting.as(Acting.COORDINATOR, () -> minutes.save(why.id(), why.revision(), "No safe way to ask"));
        acting.as(Acting.CHAIR, () -> hearing.hear(Ids.next(), arranged.item()));

        assertEquals(
                AgendaItem.Status.HEARD, meetings.screen(Acting.CHAIR, arranged).status());
    }

    @Test
    void anAgencyThatIsNotInvitedSeesNoMeetingAndNoLine() { // 1.4
        Arranged arranged = meetings.withAgenda("Unseen Testperson", HOUSING);

        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> reading.meeting(arranged.meeting())));
        assertFalse(acting.as(HEALTH, () -> reading.meetings()).stream()
                .anyMatch(head -> head.id().equals(arranged.meeting())));
        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> reading.meeting(Ids.next())));
    }

    @Test
    void aRepresentativeCannotRunTheMeetingByAForgedId() { // 8
        Arranged arranged = meetings.inSession("Seized Testperson", HOUSING);

        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> hearing.hear(Ids.next(), arranged.item())));
        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> hearing.end(Ids.next(), arranged.meeting())));
        assertThrows(NotFound.class, () -> meetings.screen(HOUSING, arranged));
        assertThrows(NotFound.class, () -> given(new Arranged(Ids.next(), Ids.next(), Ids.next()), "x @kas +1d"));
    }
}
