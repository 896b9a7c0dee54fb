package uk.concord.person;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;
import uk.concord.kernel.RuleBroken;

/**
 * When somebody was born, as exactly as it is known (3.3): a day, a year, an age on a day, or not at all.
 *
 * @param day the birthday when full; 1 January of the year when only that is known; the day of the estimate for an age
 * @param age the estimated age, otherwise 0
 */
public record BirthDate(BirthPrecision precision, LocalDate day, int age) {
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public static BirthDate unknown() {
        return new BirthDate(BirthPrecision.UNKNOWN, EARLIEST, 0);
    }

    public static BirthDate on(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleBroken("person.birth.future", "birth");
        }
        if (day.isBefore(EARLIEST)) {
            throw new RuleBroken("person.birth.tooEarly", "birth");
        }
        return new BirthDate(BirthPrecision.FULL, day, 0);
    }

    public static BirthDate in(int year, LocalDate today) {
        if (year > today.getYear()) {
            throw new RuleBroken("person.birth.future", "birthYear");
        }
        if (year < EARLIEST.getYear()) {
            throw new RuleBroken("person.birth.tooEarly", "birthYear");
        }
        return new BirthDate(BirthPrecision.YEAR, Year.of(year).atDay(1), 0);
    }

    public static BirthDate about(int age, LocalDate today) {
        if (age < 0 || age > 120) {
            throw new RuleBroken("person.birth.age", "age");
        }
        return new BirthDate(BirthPrecision.ESTIMATED_AGE, today, age);
    }

    /** The age on a day when it can be said: the younger of the two that a bare year allows. */
    public OptionalInt ageOn(LocalDate when) {
        return switch (precision) {
            case FULL -> OptionalInt.of(day.until(when).getYears());
            case YEAR -> OptionalInt.of(Math.max(0, when.getYear() - day.getYear() - 1));
            case ESTIMATED_AGE -> OptionalInt.of(age + day.until(when).getYears());
            case UNKNOWN -> OptionalInt.empty();
        };
    }

    /** As it was entered, in words; what is not known is not filled in (S23). */
    public String words() {
        return switch (precision) {
            case FULL -> DAY.format(day);
            case YEAR -> "In " + day.getYear();
            case ESTIMATED_AGE -> "About " + age + " years old in " + MONTH.format(day);
            case UNKNOWN -> "Not known";
        };
    }

    /** The form in which it is sealed. */
    String stored() {
        return precision + ":" + day + ":" + age;
    }

    static BirthDate fromStored(String text) {
        if (text.isEmpty() || !text.contains(":")) {
            return unknown();
        }
        String[] parts = text.split(":");
        return new BirthDate(BirthPrecision.valueOf(parts[0]), LocalDate.parse(parts[1]), Integer.parseInt(parts[2]));
    }
}
