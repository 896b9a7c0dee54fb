package uk.concord.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;
import uk.concord.deadline.LondonTime;

/** An account with the roles it holds now or will hold, for its administrator. */
public record AccountCard(AccountListing.Row account, List<Tenure> roles) {
    /** A role from one moment to another. */
    public record Tenure(
            Role role, String area, Instant from, @Nullable Instant until, boolean coming) {
        /** "From 1 December 2026 to 14 December 2026, 17:00". */
        public String span() {
            String start = coming ? "From " + LondonTime.date(LondonTime.dayOf(from)) + " " : "";
            return start + (until == null ? "until withdrawn" : "until " + moment(until));
        }

        // The end of a day is told by the day itself: nobody says "until midnight of the 15th".
        private static String moment(Instant end) {
            Instant last = end.minusSeconds(1);
            boolean wholeDay = !LondonTime.dayOf(last).equals(LondonTime.dayOf(end));
            return wholeDay
                    ? "the end of " + LondonTime.date(LondonTime.dayOf(last))
                    : LondonTime.date(LondonTime.dayOf(end)) + ", " + LondonTime.time(LondonTime.timeOf(end));
        }
    }
}
