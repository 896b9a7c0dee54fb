package uk.concord.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.deadline.CalendarFixture.london;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.kernel.Table;

/** 2.4, 2.5: when things are due. */
class TimetableTest {

    private final Timetable timetable = CalendarFixture.timetable();

    @ParameterizedTest
    @CsvSource({
        "2027-01-06, 2026-12-22, 2026-12-23, 2027-01-04, 2027-01-05, 2027-01-11",
        "2027-03-31, 2027-03-17, 2027-03-18, 2027-03-25, 2027-03-30, 2027-04-05",
        "2026-12-02, 2026-11-20, 2026-11-23, 2026-11-30, 2026-12-01, 2026-12-07"
    })
    void theThreeWorkedCalendarsComeOut(
            LocalDate meeting,
            LocalDate cutOff,
            LocalDate agenda,
            LocalDate research,
            LocalDate pack,
            LocalDate minutes) {
        MeetingCalendar around = timetable.around(meeting); // 2.4
        assertEquals(new Due(cutOff, LocalTime.NOON), around.cutOff());
        assertEquals(new Due(agenda, LocalTime.of(17, 0)), around.agenda());
        assertEquals(new Due(research, LocalTime.NOON), around.research());
        assertEquals(new Due(pack, LocalTime.NOON), around.pack());
        assertEquals(minutes, around.minutes().day());
    }

    @Test
    void actionListFeedbackAndFlagsFollowTheMeeting() { // DL-05, DL-09, DL-12
        MeetingCalendar around = timetable.around(LocalDate.of(2026, 12, 2));
        assertEquals(new Due(LocalDate.of(2026, 12, 3), LocalTime.NOON), around.actionList());
        assertEquals(LocalDate.of(2026, 12, 4), around.victimFeedback().day());
        assertEquals(LocalDate.of(2026, 12, 9), around.flagConfirmation().day());
    }

    @Test
    @Tag("S26")
    void aReferralOnFridayAtOneMinutePastFiveIsTriagedByWednesdayAndKeepsItsTrueTime() { // DL-01
        Instant submitted = london("2026-11-20T17:01");
        assertEquals(Due.endOf(LocalDate.of(2026, 11, 25)), timetable.dueAfter(Deadline.TRIAGE, submitted));
        assertEquals(LocalTime.of(17, 1), LondonTime.timeOf(submitted));
        assertEquals(LocalDate.of(2026, 11, 20), LondonTime.dayOf(submitted));
    }

    @Test
    void aReferralOneMinuteEarlierIsTriagedADaySooner() { // DL-01, the edge of S26
        assertEquals(
                LocalDate.of(2026, 11, 24),
                timetable.dueAfter(Deadline.TRIAGE, london("2026-11-20T17:00")).day());
    }

    @Test
    void noonMeetsTheCutOffAndOneSecondLaterDoesNot() { // 2.4, 8
        Due cutOff = timetable.around(LocalDate.of(2027, 1, 6)).cutOff();
        assertTrue(cutOff.isMetBy(london("2026-12-22T12:00:00")));
        assertFalse(cutOff.isMetBy(london("2026-12-22T12:00:01")));
    }

    @Test
    @Tag("S53")
    void anEmergencyApprovedOnTuesdayAtTenMustStartByTheEndOfThursday() { // DL-08
        assertEquals(Due.endOf(LocalDate.of(2026, 11, 26)), timetable.emergencyMeeting(london("2026-11-24T10:00")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T11:59:59, 2026-11-24",
        "2026-11-24T12:00:00, 2026-11-25",
        "2026-11-20T17:30:00, 2026-11-24", // Friday evening counts as Monday
        "2026-11-21T09:00:00, 2026-11-24"
    })
    void anEmergencyAskedForBeforeNoonIsDecidedTheSameDay(String asked, LocalDate decided) { // DL-08
        assertEquals(decided, timetable.emergencyDecision(london(asked)).day());
    }

    @ParameterizedTest
    @EnumSource(Deadline.class)
    void everyLocalDeadlineHasALengthInTheConfiguration(Deadline deadline) { // 0.1, 2.5
        if (deadline.isLocalProtocol()) {
            assertEquals(
                    deadline,
                    timetable
                            .protocol()
                            .on(LocalDate.of(2026, 11, 22), deadline)
                            .deadline());
        } else {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Target(deadline, LocalDate.of(2026, 1, 1), 1, LocalTime.NOON));
        }
    }

    @Test
    void aChangeOfLocalProtocolActsFromItsDateOnly() { // 0.4
        DeadlineProtocol changed = DeadlineProtocol.of(List.of(
                new Target(Deadline.TRIAGE, LocalDate.of(2017, 1, 1), 2, LocalTime.of(17, 0)),
                new Target(Deadline.TRIAGE, LocalDate.of(2027, 1, 4), 1, LocalTime.of(17, 0))));
        assertEquals(2, changed.on(LocalDate.of(2027, 1, 3), Deadline.TRIAGE).workingDays());
        assertEquals(1, changed.on(LocalDate.of(2027, 1, 4), Deadline.TRIAGE).workingDays());
        assertThrows(IllegalStateException.class, () -> changed.on(LocalDate.of(2016, 12, 31), Deadline.TRIAGE));
    }

    @Test
    void anUnknownDeadlineInTheFileIsRefusedWithItsRow() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> DeadlineProtocol.read(
                        Table.parse("deadline,effective_from,offset,time\nTRIAGEE,2017-01-01,2,17:00\n")));
        assertTrue(refused.getMessage().contains("row 2"), refused.getMessage());
    }
}
