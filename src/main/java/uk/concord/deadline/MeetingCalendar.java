package uk.concord.deadline;

import java.time.LocalDate;

/** The days around one meeting, as the coordinator lives them: from the cut-off for referrals to the flags (2.4). */
public record MeetingCalendar(
        LocalDate meeting,
        Due cutOff,
        Due agenda,
        Due research,
        Due pack,
        Due actionList,
        Due victimFeedback,
        Due minutes,
        Due flagConfirmation) {}
