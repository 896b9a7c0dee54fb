package uk.concord.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days count: Monday to Friday without the bank holidays of England and Wales and their substitute days (2.4).
 * It knows only the years of its table; {@link #covers} says whether a date lies in them.
 */
public final class WorkingCalendar {

    /** What arrives later than this counts from the next working day, for targets only (2.4). */
    public static final LocalTime CLOSE_OF_DAY = LocalTime.of(17, 0);

    private final NavigableMap<LocalDate, BankHoliday> holidays = new TreeMap<>();

    private WorkingCalendar(Collection<BankHoliday> rows) {
        rows.forEach(row -> holidays.put(row.day(), row));
    }

    public static WorkingCalendar of(Collection<BankHoliday> holidays) {
        return new WorkingCalendar(holidays);
    }

    /** Whether the table of holidays reaches this year; outside it only weekends are known. */
    public boolean covers(LocalDate day) {
        return !holidays.isEmpty()
                && day.getYear() >= holidays.firstKey().getYear()
                && day.getYear() <= holidays.lastKey().getYear();
    }

    public Optional<BankHoliday> holidayOn(LocalDate day) {
        return Optional.ofNullable(holidays.get(day));
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    /** This day if it is worked, otherwise the first one after it that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : step(day, 1);
    }

    /** This day if it is worked, otherwise the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : step(day, -1);
    }

    /** The working day that many after the start (before it, if negative); the start itself is day 0 and never counts. */
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = Math.abs(days); left > 0; left--) {
            day = step(day, Integer.signum(days));
        }
        return day;
    }

    /** How many working days lie after the first date, up to and including the second; negative if it is earlier. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The day of receipt for targets, day 0: the next working day if it came after 17:00 or on a day not worked (2.4). */
    public LocalDate receivedOn(Instant arrival) {
        LocalDate day = LondonTime.dayOf(arrival);
        boolean afterHours = LondonTime.timeOf(arrival).isAfter(CLOSE_OF_DAY);
        return afterHours ? step(day, 1) : onOrAfter(day);
    }

    /** The holidays known, first to last. */
    public Collection<BankHoliday> holidays() {
        return List.copyOf(holidays.values());
    }

    private LocalDate step(LocalDate start, int direction) {
        LocalDate day = start.plusDays(direction);
        while (!isWorkingDay(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }
}
