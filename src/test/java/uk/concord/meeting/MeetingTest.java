package uk.concord.meeting;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.meeting.MeetingFixture.BEFORE;
import static uk.concord.meeting.MeetingFixture.CHAIR;
import static uk.concord.meeting.MeetingFixture.HOUSING_REP;
import static uk.concord.meeting.MeetingFixture.inSession;
import static uk.concord.meeting.MeetingFixture.item;
import static uk.concord.meeting.MeetingFixture.scheduled;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.RuleBroken;

class MeetingTest {
    private static void refused(String code, Executable verb) {
        assertEquals(code, assertThrows(RuleBroken.class, verb).code());
    }

    @Test
    @Tag("S43")
    void nobodyIsPresentWithoutAcceptingConfidentiality() { // 2.4-12
        Attendance seat = Attendance.expect(inSession().id(), HOUSING_REP.accountId(), HOUSING_REP.agencyId());

        refused("meeting.attendance.notAccepted", () -> seat.mark(Attendance.Status.PRESENT));
        refused("meeting.attendance.notAccepted", () -> seat.mark(Attendance.Status.LATE));
        assertDoesNotThrow(() -> seat.mark(Attendance.Status.DID_NOT_ATTEND));
        seat.accept(BEFORE).mark(Attendance.Status.PRESENT);
        assertTrue(seat.status().isThere());
    }

    @Test
    @Tag("S51")
    void aCaseIsHeardOnlyWithViewsOrTheReasonForNone() { // 3.9
        AgendaItem item = item(inSession());

        refused("meeting.views.missing", () -> item.hear(BEFORE, false, Attendance.Chairing.CHAIR));
        assertEquals(AgendaItem.Status.NOT_HEARD, item.status());
        assertEquals(
                AgendaItem.Status.HEARD,
                item.hear(BEFORE, true, Attendance.Chairing.CHAIR).status());
    }

    @Test
    void whatIsHeardIsNotDeferredAfterwards() { // 3.8
        AgendaItem item = item(inSession()).hear(BEFORE, true, Attendance.Chairing.CHAIR);

        refused("meeting.item.concluded", () -> item.defer(BEFORE, "Out of time", true));
    }

    @Test
    void deferringNeedsAReason() { // 2.3
        refused("meeting.defer.reason", () -> item(inSession()).defer(BEFORE, " ", true));
    }

    @Test
    @Tag("S47")
    void approvedMinutesCannotBeWrittenAgain() { // 3.9
        Meeting meeting = inSession().end(BEFORE).approve(CHAIR);

        refused("meeting.minutes.approved", meeting::mustTakeMinutes);
        refused("meeting.notNow", () -> meeting.approve(CHAIR));
    }

    private static Meeting.Plan startingAt(LocalTime start) {
        LocalDate today = MeetingFixture.COORDINATOR.today();
        return new Meeting.Plan("Northmere", today, start, "Invented Hall", CHAIR.accountId());
    }

    @Test
    void aMeetingIsNotScheduledForAnHourThatHasPassed() { // 2.4
        LocalTime now = LondonTime.timeOf(MeetingFixture.COORDINATOR.at());

        refused(
                "meeting.start.past",
                () -> Meeting.schedule(startingAt(now.minusMinutes(1)), MeetingFixture.COORDINATOR));
        assertEquals(
                MeetingStatus.SCHEDULED,
                Meeting.schedule(startingAt(now.plusMinutes(1)), MeetingFixture.COORDINATOR)
                        .status());
    }

    @Test
    void minutesAreNotTakenBeforeTheMeeting() { // 2.4
        refused("meeting.notBegun", () -> scheduled().mustTakeMinutes());
    }

    @Test
    void theMinutesOfAMeetingThatGoesOnCannotBeApproved() { // 2.4-15
        refused("meeting.notNow", () -> inSession().approve(CHAIR));
    }

    @Test
    @Tag("S42")
    void aTextFromAnOlderRevisionDoesNotReplaceANewerOne() { // 7
        MinutesPart part = MinutesPart.blank(item(inSession()), MinutesPart.Kind.DECISION);

        assertTrue(part.isCurrent(0));
        assertFalse(part.isCurrent(1));
    }

    @Test
    void onePersonHoldsAPartUntilAMinutePasses() { // 7
        MinutesPart part = MinutesPart.blank(item(inSession()), MinutesPart.Kind.DECISION);

        assertTrue(part.take(CHAIR));
        assertFalse(part.take(HOUSING_REP));
        assertTrue(part.holder(BEFORE.plusSeconds(61)).isEmpty());
    }

    @Test
    void aSlipIsTakenBackForTenSecondsOnly() { // 7
        AgendaItem item = item(inSession()).hear(BEFORE, true, Attendance.Chairing.CHAIR);

        refused("meeting.undo.tooLate", () -> item.takeBack(BEFORE.plusSeconds(16)));
        assertEquals(
                AgendaItem.Status.NOT_HEARD,
                item.takeBack(BEFORE.plusSeconds(10)).status());
    }

    @Test
    @Tag("S14")
    void anItemThatTheChairLeftIsNotHeardWithoutADeputy() { // 1.5
        AgendaItem item = item(inSession()).passToDeputy();

        refused("meeting.deputy.missing", () -> item.hear(BEFORE, true, Attendance.Chairing.UNNAMED));
        refused("meeting.deputy.awaited", () -> item.hear(BEFORE, true, Attendance.Chairing.AWAITED));
        refused("meeting.deputy.keptOut", () -> item.hear(BEFORE, true, Attendance.Chairing.KEPT_OUT));
        refused("meeting.deputy.notHandedOver", () -> item.hear(BEFORE, true, Attendance.Chairing.NOT_HANDED_OVER));
        assertEquals(
                AgendaItem.Status.HEARD,
                item.hear(BEFORE, true, Attendance.Chairing.DEPUTY).status());
    }

    @Test
    void theDeputyIsSomebodyOtherThanTheChair() { // 1.5
        Meeting meeting = inSession();

        refused("meeting.deputy.chair", () -> meeting.nameDeputy(meeting.chairId()));
    }
}
