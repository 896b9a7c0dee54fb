package uk.concord.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;

/** When it happened: a moment, a day, or a range for a course of conduct; London's calendar and clock. */
@Embeddable
public class Occurrence {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Column(name = "occurred_from")
    private LocalDate from = LocalDate.EPOCH;

    @Column(name = "occurred_to")
    private LocalDate to = LocalDate.EPOCH;

    @Column(name = "occurred_time")
    private @Nullable LocalTime time;

    @Enumerated(EnumType.STRING)
    @Column(name = "occurred_precision")
    private TimePrecision precision = TimePrecision.DAY;

    protected Occurrence() {}

    /** Checks that the range runs forward and has begun (3.4). */
    public static Occurrence between(LocalDate from, LocalDate to, TimePrecision precision, LocalDate today) {
        if (to.isBefore(from)) {
            throw new RuleBroken("incident.when.backwards", "to");
        }
        if (from.isAfter(today) || to.isAfter(today)) {
            throw new RuleBroken("incident.when.future", "from");
        }
        Occurrence occurrence = new Occurrence();
        occurrence.from = from;
        occurrence.to = to;
        occurrence.precision = precision;
        return occurrence;
    }

    public static Occurrence on(LocalDate day, LocalDate today) {
        return between(day, day, TimePrecision.DAY, today);
    }

    public static Occurrence at(LocalDate day, LocalTime time, LocalDate today) {
        Occurrence occurrence = between(day, day, TimePrecision.TIME, today);
        occurrence.time = time;
        return occurrence;
    }

    /** The same with the time of the day; a day that is only about right stays so. */
    public Occurrence timed(LocalTime at) {
        Occurrence occurrence = new Occurrence();
        occurrence.from = from;
        occurrence.to = to;
        occurrence.precision = precision == TimePrecision.DAY ? TimePrecision.TIME : precision;
        occurrence.time = at;
        return occurrence;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    public Optional<LocalTime> time() {
        return Optional.ofNullable(time);
    }

    /** "18 November 2026, 21:30", "Between 4 September 2026 and 18 November 2026". */
    public String words() {
        if (!from.equals(to)) {
            return "Between " + DAY.format(from) + " and " + DAY.format(to);
        }
        String day = precision == TimePrecision.ABOUT ? "About " + DAY.format(from) : DAY.format(from);
        return time == null
                ? day
                : day + ", " + DateTimeFormatter.ofPattern("HH:mm", Locale.UK).format(time);
    }
}
