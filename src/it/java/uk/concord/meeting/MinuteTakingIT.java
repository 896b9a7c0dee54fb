package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.meeting.ArrangedMeetings.Arranged;

@ExtendWith(ArquillianExtension.class)
class MinuteTakingIT {
    @Inject
    private ArrangedMeetings meetings;

    @Inject
    private Acting acting;

    @EJB
    private MinuteTaking taking;

    @EJB
    private Hearing hearing;

    @EJB
    private Approving approving;

    private MinuteTaking.Saved saved(String writer, CaseOnScreen.Part from, String text) {
        return acting.as(writer, () -> taking.save(from.id(), from.revision(), text));
    }

    private Arranged approved(String victim) {
        Arranged arranged = meetings.inSession(victim, HOUSING);
        saved(Acting.COORDINATOR, meetings.part(arranged, MinutesPart.Kind.VICTIM_VIEWS), "Wants the lock changed");
        acting.as(Acting.CHAIR, () -> hearing.hear(Ids.next(), arranged.item()));
        acting.as(Acting.COORDINATOR, () -> hearing.end(Ids.next(), arranged.meeting()));
        acting.as(Acting.CHAIR, () -> approving.approve(Ids.next(), arranged.meeting()));
        return arranged;
    }

    @Test
    @Tag("S42")
    void ofTwoWhoWriteAtOnceBothTextsAreKeptAndShown() { // 7
        Arranged arranged = meetings.inSession("Twice-Written Testperson", HOUSING);
        CaseOnScreen.Part seen = meetings.part(arranged, MinutesPart.Kind.RISK_SUMMARY);

        MinuteTaking.Saved first = saved(Acting.CHAIR, seen, "Fire is likely");
        MinuteTaking.Saved second = saved(Acting.COORDINATOR, seen, "Harm at the door");

        assertTrue(first.kept());
        assertFalse(second.kept());
        assertEquals("Fire is likely", second.part().text());
        assertEquals("Harm at the door", second.part().others().get(0).text());
    }

    @Test
    @Tag("S42")
    void bothTextsBecomeOneOnlyByHand() { // 7
        Arranged arranged = meetings.inSession("Settled Testperson", HOUSING);
        CaseOnScreen.Part seen = meetings.part(arranged, MinutesPart.Kind.RISK_SUMMARY);
        saved(Acting.CHAIR, seen, "Fire is likely");
        CaseOnScreen.Part both =
                saved(Acting.COORDINATOR, seen, "Harm at the door").part();
        UUID wording = both.others().get(0).id();

        acting.as(
                Acting.COORDINATOR,
                () -> taking.settle(both.id(), both.revision(), wording, "Fire is likely. Harm at the door"));

        CaseOnScreen.Part now = meetings.part(arranged, MinutesPart.Kind.RISK_SUMMARY);
        assertEquals("Fire is likely. Harm at the door", now.text());
        assertTrue(now.others().isEmpty());
    }

    @Test
    @Tag("S42")
    void minutesWithTwoTextsOfOnePartAreNotApproved() { // 7
        Arranged arranged = meetings.inSession("Unsettled Testperson", HOUSING);
        CaseOnScreen.Part seen = meetings.part(arranged, MinutesPart.Kind.VICTIM_VIEWS);
        saved(Acting.CHAIR, seen, "Wants the lock changed");
        saved(Acting.COORDINATOR, seen, "Wants to stay");
        acting.as(Acting.CHAIR, () -> hearing.hear(Ids.next(), arranged.item()));
        acting.as(Acting.COORDINATOR, () -> hearing.end(Ids.next(), arranged.meeting()));

        assertThrows(
                RuleBroken.class,
                () -> acting.as(Acting.CHAIR, () -> approving.approve(Ids.next(), arranged.meeting())));
    }

    @Test
    @Tag("S41")
    void whatWasSavedIsThereForWhoeverSignsInAgain() { // 7
        Arranged arranged = meetings.inSession("Interrupted Testperson", HOUSING);
        saved(Acting.COORDINATOR, meetings.part(arranged, MinutesPart.Kind.DECISION), "Half a deci");

        assertEquals(
                "Half a deci",
                meetings.part(arranged, MinutesPart.Kind.DECISION).text());
    }

    @Test
    @Tag("S47")
    void approvedMinutesTakeAddendaAndNothingElse() { // 3.9
        Arranged arranged = approved("Approved Testperson");
        CaseOnScreen.Part part = meetings.part(arranged, MinutesPart.Kind.VICTIM_VIEWS);

        RuleBroken refused = assertThrows(RuleBroken.class, () -> saved(Acting.CHAIR, part, "Something else"));
        acting.as(Acting.COORDINATOR, () -> approving.add(Ids.next(), arranged.item(), "It was the Tuesday"));

        assertEquals("meeting.minutes.approved", refused.code());
        Approving.Minutes read =
                acting.as(HOUSING, () -> approving.read(arranged.meeting())).get(0);
        assertEquals("It was the Tuesday", read.addenda().get(0).text());
        assertTrue(read.parts().stream().anyMatch(one -> one.text().equals("Wants the lock changed")));
    }

    @Test
    @Tag("S47")
    void onlyTheMeetingsOwnChairApproves() { // 1.2
        Arranged arranged = meetings.inSession("Unapproved Testperson", HOUSING);

        assertThrows(
                NotFound.class,
                () -> acting.as(Acting.COORDINATOR, () -> approving.approve(Ids.next(), arranged.meeting())));
        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> approving.approve(Ids.next(), arranged.meeting())));
    }

    @Test
    void agenciesReadNoMinutesBeforeTheyAreApproved() { // 1.3
        Arranged arranged = meetings.inSession("Drafted Testperson", HOUSING);

        assertTrue(acting.as(HOUSING, () -> approving.read(arranged.meeting())).isEmpty());
    }

    @Test
    void anAgencyThatIsNotInvitedReadsNoMinutesAndWritesNone() { // 1.4
        Arranged arranged = approved("Private Testperson");
        CaseOnScreen.Part part = meetings.part(arranged, MinutesPart.Kind.VICTIM_VIEWS);

        assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> approving.read(arranged.meeting())));
        assertThrows(NotFound.class, () -> saved(HEALTH, part, "Stolen"));
        assertThrows(NotFound.class, () -> saved(HOUSING, part, "Stolen"));
    }
}
