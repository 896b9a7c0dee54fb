package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casefile.CaseConflict;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;

/** The chair declares a conflict at the start of an item, and the order and the end of an item are changed by hand. */
@ExtendWith(ArquillianExtension.class)
class ChairsConflictIT {
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

    private void stepAside(Arranged arranged) {
        acting.as(
                Acting.CHAIR,
                () -> hearing.stepAside(Ids.next(), arranged.item(), CaseConflict.Type.PERSONAL_RELATIONSHIP, ""));
    }

    private void nameDeputy(Arranged arranged) {
        acting.as(
                Acting.COORDINATOR,
                () -> arranging.nameDeputy(
                        Ids.next(),
                        arranged.meeting(),
                        acting.viewer(SECOND_CHAIR).accountId()));
    }

    private void writeViews(Arranged arranged) {
        CaseOnScreen.Part views = meetings.part(arranged, MinutesPart.Kind.VICTIM_VIEWS);
        acting.as(Acting.COORDINATOR, () -> minutes.save(views.id(), views.revision(), "Wants to stay"));
    }

    private void hear(String worker, Arranged arranged) {
        acting.as(worker, () -> hearing.hear(Ids.next(), arranged.item()));
    }

    @Test
    @Tag("S14")
    void theChairWhoStepsAsideNoLongerFindsTheCaseAndTheItemNeedsADeputy() { // 1.5
        Arranged arranged = meetings.inSession("Related Testperson", HOUSING);
        writeViews(arranged);

        stepAside(arranged);

        assertThrows(NotFound.class, () -> meetings.screen(Acting.CHAIR, arranged));
        assertTrue(acting.as(Acting.CHAIR, () -> reading.meeting(arranged.meeting()))
                .agenda()
                .isEmpty());
        RuleBroken refused = assertThrows(RuleBroken.class, () -> hear(Acting.COORDINATOR, arranged));
        assertEquals("meeting.deputy.missing", refused.code());
    }

    @Test
    @Tag("S14")
    void theDeputyHearsTheCaseThatWasPassed() { // 1.5
        Arranged arranged = meetings.inSession("Passed Testperson", HOUSING);
        writeViews(arranged);
        stepAside(arranged);
        assertThrows(NotFound.class, () -> meetings.screen(SECOND_CHAIR, arranged));

        nameDeputy(arranged);
        meetings.accept(SECOND_CHAIR, arranged);
        hear(SECOND_CHAIR, arranged);

        assertEquals(
                AgendaItem.Status.HEARD, meetings.screen(SECOND_CHAIR, arranged).status());
    }

    @Test
    @Tag("S14")
    void theDeputySeesNoCaseThatTheChairKeeps() { // 1.5
        Arranged arranged = meetings.inSession("Kept Testperson", HOUSING);

        nameDeputy(arranged);
        meetings.accept(SECOND_CHAIR, arranged);

        assertTrue(acting.as(SECOND_CHAIR, () -> reading.meeting(arranged.meeting()))
                .agenda()
                .isEmpty());
        assertThrows(NotFound.class, () -> meetings.screen(SECOND_CHAIR, arranged));
    }

    @Test
    @Tag("S14")
    void aChairWhoDoesNotSayWhatElseItIsKeepsTheCase() { // 1.5
        Arranged arranged = meetings.inSession("Unsaid Testperson", HOUSING);

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        Acting.CHAIR,
                        () -> hearing.stepAside(Ids.next(), arranged.item(), CaseConflict.Type.OTHER, "")));

        assertEquals("casework.conflict.words", refused.code());
        assertEquals(
                AgendaItem.Status.NOT_HEARD,
                meetings.screen(Acting.CHAIR, arranged).status());
    }

    @Test
    @Tag("S14")
    void onlyTheChairStepsAside() { // 1.5
        Arranged arranged = meetings.inSession("Held Testperson", HOUSING);

        assertThrows(
                NotFound.class,
                () -> acting.as(
                        Acting.COORDINATOR,
                        () -> hearing.stepAside(Ids.next(), arranged.item(), CaseConflict.Type.OTHER, "")));
        assertThrows(
                NotFound.class,
                () -> acting.as(
                        Acting.COORDINATOR,
                        () -> arranging.nameDeputy(
                                Ids.next(),
                                arranged.meeting(),
                                acting.viewer(HOUSING).accountId())));
    }

    @Test
    void whatWasMarkedHeardByASlipIsBeforeTheRoomAgain() { // 7
        Arranged arranged = meetings.inSession("Slipped Testperson", HOUSING);
        writeViews(arranged);
        hear(Acting.CHAIR, arranged);

        acting.as(Acting.CHAIR, () -> hearing.takeBack(Ids.next(), arranged.item()));

        assertEquals(
                AgendaItem.Status.NOT_HEARD,
                meetings.screen(Acting.CHAIR, arranged).status());
        hear(Acting.CHAIR, arranged);
    }
}
