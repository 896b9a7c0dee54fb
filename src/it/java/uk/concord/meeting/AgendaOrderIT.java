package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;

/** The order of the cases is changed by those who run the meeting, among cases of one kind, until the session is over. */
@ExtendWith(ArquillianExtension.class)
class AgendaOrderIT {
    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private Arranging arranging;

    @EJB
    private Hearing hearing;

    @EJB
    private ConsoleReading reading;

    @EJB
    private ConflictDeclaring conflicts;

    /** Three new cases on one agenda, in the order of their listing. */
    private List<Arranged> three(String name) {
        UUID meeting = meetings.scheduled();
        List<Arranged> listed = List.of("First", "Second", "Third").stream()
                .map(place -> meetings.listed(meeting, cases.about(name + "-" + place + " Testperson", HOUSING)))
                .toList();
        meetings.issueAgenda(listed.get(0));
        return listed;
    }

    private void move(String worker, Arranged arranged, int steps) {
        acting.as(worker, () -> hearing.move(Ids.next(), arranged.item(), steps));
    }

    private void mayNotMove(String worker, Arranged arranged) {
        assertThrows(NotFound.class, () -> move(worker, arranged, 1), worker);
    }

    private List<UUID> order(Arranged of) {
        return acting.as(Acting.COORDINATOR, () -> reading.meeting(of.meeting())).agenda().stream()
                .map(MeetingView.Line::itemId)
                .toList();
    }

    private static List<UUID> items(Arranged... of) {
        return List.of(of).stream().map(Arranged::item).toList();
    }

    private static void refused(String code, Executable work) {
        assertEquals(code, assertThrows(RuleBroken.class, work).code());
    }

    @Test
    @Tag("S40")
    void aCaseMovesUpAndDownAmongThoseOfItsKind() { // 7
        List<Arranged> of = three("Moved");

        move(Acting.CHAIR, of.get(2), -2);
        assertEquals(items(of.get(2), of.get(0), of.get(1)), order(of.get(0)));
        move(Acting.COORDINATOR, of.get(0), 1);
        assertEquals(items(of.get(2), of.get(1), of.get(0)), order(of.get(0)));
    }

    @Test
    void nobodyElseMovesACase() { // 1.2
        List<Arranged> of = three("Fixed");

        List.of(
                        HOUSING,
                        POLICE,
                        Acting.PRACTITIONER,
                        "chair@police.northmere.example",
                        "admin@concord.northmere.example")
                .forEach(worker -> mayNotMove(worker, of.get(0)));

        assertEquals(items(of.get(0), of.get(1), of.get(2)), order(of.get(0)));
    }

    @Test
    void aCaseThatTheChairMayNotSeeIsNotMovedByThem() { // 1.5
        List<Arranged> of = three("Conflicted");
        acting.as(
                Acting.CHAIR, () -> conflicts.declare(of.get(1).caseId(), CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));

        mayNotMove(Acting.CHAIR, of.get(1));
    }

    @Test
    void beyondTheEndItStaysAtTheEnd() { // 8
        List<Arranged> of = three("Edged");

        move(Acting.CHAIR, of.get(0), 99);
        move(Acting.CHAIR, of.get(1), -99);

        assertEquals(items(of.get(1), of.get(2), of.get(0)), order(of.get(0)));
    }

    @Test
    void theSamePressSentTwiceMovesOnce() { // 6
        List<Arranged> of = three("Doubled");
        UUID token = Ids.next();

        acting.as(Acting.CHAIR, () -> hearing.move(token, of.get(2).item(), -1));
        acting.as(Acting.CHAIR, () -> hearing.move(token, of.get(2).item(), -1));

        assertEquals(items(of.get(0), of.get(2), of.get(1)), order(of.get(0)));
    }

    @Test
    void anIdThatIsNoItemMovesNothing() { // 8
        Arranged of = three("Unknown").get(0);

        mayNotMove(Acting.CHAIR, new Arranged(of.meeting(), of.caseId(), Ids.next()));
        mayNotMove(Acting.CHAIR, new Arranged(of.meeting(), of.caseId(), of.meeting()));
        mayNotMove(Acting.COORDINATOR, new Arranged(of.meeting(), of.caseId(), of.caseId()));
    }

    @Test
    void movingInOneMeetingLeavesAnotherAsItIs() { // 8
        List<Arranged> here = three("Here");
        List<Arranged> there = three("There");

        move(Acting.CHAIR, here.get(0), 2);

        assertEquals(items(there.get(0), there.get(1), there.get(2)), order(there.get(0)));
    }

    @Test
    void anEmergencyStaysBeforeTheOthers() { // 7
        List<Arranged> of = three("Urgent");
        UUID urgent = cases.about("Urgent-Fourth Testperson", HOUSING);
        UUID item = acting.as(
                Acting.COORDINATOR,
                () -> arranging.list(Ids.next(), of.get(0).meeting(), urgent, AgendaItem.Origin.EMERGENCY));

        move(Acting.CHAIR, of.get(2), -99);
        move(Acting.CHAIR, new Arranged(of.get(0).meeting(), urgent, item), 99);

        assertEquals(item, order(of.get(0)).get(0));
    }

    @Test
    void afterTheSessionNothingMoves() { // 7
        List<Arranged> of = three("Over");
        meetings.held(of.get(0));
        of.forEach(one -> acting.as(Acting.CHAIR, () -> hearing.defer(Ids.next(), one.item(), "Out of time")));
        acting.as(Acting.CHAIR, () -> hearing.end(Ids.next(), of.get(0).meeting()));

        refused("meeting.agenda.closed", () -> move(Acting.CHAIR, of.get(0), 1));
        assertTrue(order(of.get(0)).equals(items(of.get(0), of.get(1), of.get(2))));
    }
}
