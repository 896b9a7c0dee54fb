package uk.concord.kernel.web.form;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A date as it was typed into three boxes, kept as it is until it is a date of the calendar. */
record TypedDate(String day, String month, String year) implements Serializable {
    private static final int LONGEST_MONTH = 31;

    /** What is wrong, and in which box. */
    record Fault(String part, String words) {}

    static TypedDate of(LocalDate date) {
        return new TypedDate(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The first fault from left to right; none for an empty or a true date. */
    Optional<Fault> fault() {
        if (isEmpty()) {
            return Optional.empty();
        }
        return missing().or(this::wrongYear).or(this::wrongMonth).or(this::wrongDay);
    }

    /** The date; only when there is no fault and it is not empty. */
    LocalDate toDate() {
        return LocalDate.of(Integer.parseInt(year), monthNumber(), Integer.parseInt(day));
    }

    private Optional<Fault> missing() {
        return Stream.of(new Fault("day", day), new Fault("month", month), new Fault("year", year))
                .filter(box -> box.words().isEmpty())
                .map(box -> new Fault(box.part(), "enter the " + box.part()))
                .findFirst();
    }

    private Optional<Fault> wrongYear() {
        return year.matches("[12][0-9]{3}")
                ? Optional.empty()
                : Optional.of(new Fault("year", "write the year with four figures, for example 2026"));
    }

    private Optional<Fault> wrongMonth() {
        return monthNumber() == 0
                ? Optional.of(new Fault("month", "write the month as a number from 1 to 12"))
                : Optional.empty();
    }

    private Optional<Fault> wrongDay() {
        YearMonth when = YearMonth.of(Integer.parseInt(year), monthNumber());
        int typed = day.matches("[0-9]{1,2}") ? Integer.parseInt(day) : 0;
        if (typed >= 1 && typed <= when.lengthOfMonth()) {
            return Optional.empty();
        }
        String name = when.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        return typed >= 1 && typed <= LONGEST_MONTH
                ? Optional.of(new Fault(
                        "day", name + " " + year + " has only " + when.lengthOfMonth() + " days, enter another day"))
                : Optional.of(new Fault("day", "write the day as a number from 1 to " + when.lengthOfMonth()));
    }

    /** A number from 1 to 12, or an English name of at least three letters; 0 for anything else. */
    private int monthNumber() {
        if (month.matches("0?[1-9]|1[0-2]")) {
            return Integer.parseInt(month);
        }
        String typed = month.toUpperCase(Locale.UK);
        return Stream.of(Month.values())
                .filter(name -> typed.length() > 2 && name.name().startsWith(typed))
                .findFirst()
                .map(Month::getValue)
                .orElse(0);
    }
}
