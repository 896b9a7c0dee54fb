package uk.concord.progress;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.concord.deadline.LondonTime;

/** How far an item is from its due date, in words: what has passed, and what its owner forecasts, never a guess. */
public final class Slippage {
    private static final int MOST_DAYS_COUNTED = 120;

    private Slippage() {}

    /** "45 days past, no forecast", "88 days after the due date", "forecast 4 days early", or empty if all is as set. */
    public static String words(Optional<LocalDate> due, Optional<LocalDate> forecast, LocalDate today) {
        if (due.isEmpty()) {
            return forecast.map(day -> "Forecast " + LondonTime.date(day)).orElse("");
        }
        LocalDate set = due.get();
        if (forecast.isEmpty()) {
            return today.isAfter(set) ? span(set, today) + " past, no forecast" : "";
        }
        LocalDate expected = forecast.get();
        if (expected.equals(set)) {
            return "Forecast on the due date";
        }
        return expected.isAfter(set)
                ? span(set, expected) + " after the due date"
                : span(expected, set) + " before the due date";
    }

    /** "1 day", "88 days", "8 years 1 month": a long time is not told in days. */
    public static String span(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days <= MOST_DAYS_COUNTED) {
            return count(days, "day");
        }
        Period period = Period.between(from, to);
        String months = period.getMonths() == 0 ? "" : count(period.getMonths(), "month");
        return period.getYears() == 0 ? months : (count(period.getYears(), "year") + " " + months).strip();
    }

    private static String count(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
