package uk.concord.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When things are due: the local protocol laid over the working calendar. Recompute it when a bank holiday is added. */
public record Timetable(DeadlineProtocol protocol, WorkingCalendar calendar) {

    private static final LocalTime SAME_DAY_BEFORE = LocalTime.NOON;

    /** So many working days after receipt; receipt after 17:00 counts from the next working day (DL-01, S26). */
    public Due dueAfter(Deadline deadline, Instant start) {
        LocalDate received = calendar.receivedOn(start);
        Target target = protocol.on(LondonTime.dayOf(start), deadline);
        return new Due(calendar.plusWorkingDays(received, target.workingDays()), target.by());
    }

    /** So many working days before or after a meeting (2.4). */
    public Due dueAround(LocalDate meeting, Deadline deadline) {
        Target target = protocol.on(meeting, deadline);
        return new Due(calendar.plusWorkingDays(meeting, target.workingDays()), target.by());
    }

    /** Asked before noon of a working day: the same day; otherwise one working day (DL-08). */
    public Due emergencyDecision(Instant asked) {
        LocalDate day = LondonTime.dayOf(asked);
        if (calendar.isWorkingDay(day) && LondonTime.timeOf(asked).isBefore(SAME_DAY_BEFORE)) {
            return Due.endOf(day);
        }
        return dueAfter(Deadline.EMERGENCY_DECISION, asked);
    }

    /** The last moment at which an emergency meeting may start: within two working days of the decision (DL-08, S53). */
    public Due emergencyMeeting(Instant decided) {
        return dueAfter(Deadline.EMERGENCY_MEETING, decided);
    }

    /** All the days around one meeting. */
    public MeetingCalendar around(LocalDate meeting) {
        return new MeetingCalendar(
                meeting,
                dueAround(meeting, Deadline.REFERRAL_CUT_OFF),
                dueAround(meeting, Deadline.AGENDA),
                dueAround(meeting, Deadline.RESEARCH_RETURN),
                dueAround(meeting, Deadline.PACK),
                dueAround(meeting, Deadline.ACTION_LIST),
                dueAround(meeting, Deadline.VICTIM_FEEDBACK),
                dueAround(meeting, Deadline.MINUTES),
                dueAround(meeting, Deadline.FLAG_CONFIRMATION));
    }
}
