package uk.concord.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * What is counted to see whether an item works: so many of so many, each month, within a tolerance in per cent. A month
 * that is not returned is a gap, never a zero; small numbers are told without what they would reveal (5.3, 5.5).
 */
@Entity
@Table(name = "measure")
public class Measure extends Kept {
    @Column(name = "inspection_id", columnDefinition = "BINARY(16)")
    private UUID inspectionId = new UUID(0, 0);

    @Column(name = "item_id", columnDefinition = "BINARY(16)")
    private UUID itemId = new UUID(0, 0);

    private String name = "";

    private String definition = "";

    private String source = "";

    private BigDecimal lowest = BigDecimal.ZERO;

    private BigDecimal highest = BigDecimal.ZERO;

    @ElementCollection
    @CollectionTable(name = "measure_figure", joinColumns = @JoinColumn(name = "measure_id"))
    private Set<Figure> figures = new HashSet<>();

    protected Measure() {}

    /** What is counted and from where; tolerance in per cent. */
    public record Definition(String name, String definition, String source, BigDecimal lowest, BigDecimal highest) {}

    /** One month's figure; without numbers it was not returned. */
    @Embeddable
    public static class Figure {
        private static final int FEWEST_FOR_PER_CENT = 20; // 5.3: rates with a denominator below 20 are no percentages
        private static final int SMALLEST_TOLD = 5; // 5.5: counts of 1 to 4 are withheld

        @Column(name = "period_start")
        private LocalDate periodStart = LocalDate.EPOCH;

        private @Nullable Integer numerator;

        private @Nullable Integer denominator;

        protected Figure() {}

        /** So many of so many in a month. */
        public static Figure of(LocalDate periodStart, int numerator, int denominator) {
            if (numerator < 0 || denominator < numerator || denominator == 0) {
                throw new RuleBroken("plan.figure", "numerator");
            }
            Figure figure = notReturned(periodStart);
            figure.numerator = numerator;
            figure.denominator = denominator;
            return figure;
        }

        /** A month of which nothing came. */
        public static Figure notReturned(LocalDate periodStart) {
            Figure figure = new Figure();
            figure.periodStart = periodStart.withDayOfMonth(1);
            return figure;
        }

        public LocalDate periodStart() {
            return periodStart;
        }

        public boolean isReturned() {
            return numerator != null && denominator != null;
        }

        /** Whether it must not be told, because it or what it leaves would be 1 to 4. */
        public boolean isWithheld() {
            return numerator != null && denominator != null && (isSmall(numerator) || isSmall(denominator - numerator));
        }

        private static boolean isSmall(int count) {
            return count > 0 && count < SMALLEST_TOLD;
        }

        /** As the plan tells it: "115 of 120 (95.8%)", "14 of 18, too few for a percentage", "[c] fewer than 5". */
        public String words() {
            if (numerator == null || denominator == null) {
                return "not returned";
            }
            if (isWithheld()) {
                return "[c] withheld: fewer than 5";
            }
            String counted = numerator + " of " + denominator;
            return denominator < FEWEST_FOR_PER_CENT
                    ? counted + ", too few for a percentage"
                    : String.format(
                            Locale.UK,
                            "%s (%s%%)",
                            counted,
                            rate(numerator, denominator).setScale(1, RoundingMode.HALF_UP));
        }

        Optional<BigDecimal> value() {
            return numerator == null || denominator == null
                    ? Optional.empty()
                    : Optional.of(rate(numerator, denominator));
        }

        private static BigDecimal rate(int part, int whole) {
            return BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Figure figure && periodStart.equals(figure.periodStart);
        }

        @Override
        public int hashCode() {
            return periodStart.hashCode();
        }
    }

    /** Defines what proves an item of a plan. */
    public static Measure define(UUID inspectionId, UUID itemId, Definition by) {
        if (by.name().isBlank() || by.lowest().compareTo(by.highest()) > 0) {
            throw new RuleBroken("plan.measure", "name");
        }
        Measure measure = new Measure();
        measure.inspectionId = inspectionId;
        measure.itemId = itemId;
        measure.name = by.name().strip();
        measure.definition = by.definition().strip();
        measure.source = by.source().strip();
        measure.lowest = by.lowest();
        measure.highest = by.highest();
        return measure;
    }

    /** A month's figure stands once; a later one for the same month takes its place. */
    public Measure counted(Figure figure) {
        figures.remove(figure);
        figures.add(figure);
        return this;
    }

    /** The demonstration over the months from its begin; it is over when the periods wanted have passed. */
    public Demonstration.Result demonstration(LocalDate from, int periodsWanted) {
        List<Optional<BigDecimal>> values = valuesFrom(from);
        return tolerance(periodsWanted).of(values, values.size() >= periodsWanted);
    }

    /** How many of the latest months in a row, since the begin, are in tolerance. */
    public int inTolerance(LocalDate from, int periodsWanted) {
        return tolerance(periodsWanted).run(valuesFrom(from));
    }

    private List<Optional<BigDecimal>> valuesFrom(LocalDate from) {
        LocalDate month = from.withDayOfMonth(1);
        return figures().stream()
                .filter(figure -> !figure.periodStart().isBefore(month))
                .map(Figure::value)
                .toList();
    }

    private Demonstration tolerance(int periodsWanted) {
        return new Demonstration(periodsWanted, lowest, highest);
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.PLAN, inspectionId);
    }

    public UUID itemId() {
        return itemId;
    }

    public String name() {
        return name;
    }

    public String definition() {
        return definition;
    }

    public String source() {
        return source;
    }

    public BigDecimal lowest() {
        return lowest;
    }

    public BigDecimal highest() {
        return highest;
    }

    /** Oldest first. */
    public List<Figure> figures() {
        return figures.stream()
                .sorted(Comparator.comparing(Figure::periodStart))
                .toList();
    }

    /** Whether the latest month lies in tolerance; a month not returned does not. */
    public boolean isInTolerance() {
        return latest().flatMap(Figure::value)
                .filter(value -> value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0)
                .isPresent();
    }

    public Optional<Figure> latest() {
        List<Figure> all = figures();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
