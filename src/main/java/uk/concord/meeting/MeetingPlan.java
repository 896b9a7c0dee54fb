package uk.concord.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;

/** What is said when a meeting is scheduled. */
public record MeetingPlan(String area, LocalDate day, LocalTime start, String venue, UUID chairId) {
    private static final int LONGEST = 200;

    void check(LocalDate today) {
        List<Breach> found = new ArrayList<>();
        if (day.isBefore(today)) {
            found.add(new Breach("meeting.day.past", "day"));
        }
        if (venue.isBlank() || venue.length() > LONGEST) {
            found.add(new Breach("meeting.venue.missing", "venue"));
        }
        RuleBroken.ifAny(found);
    }
}
