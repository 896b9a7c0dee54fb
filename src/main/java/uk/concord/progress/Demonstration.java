package uk.concord.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Whether a measure has shown over a set period that something works: so many consecutive periods in tolerance (4.3). */
public record Demonstration(int periodsWanted, BigDecimal lowest, BigDecimal highest) {

    /** What the periods so far show. */
    public enum Result {
        /** Nothing is measured for this item. */
        NOT_MEASURED,
        RUNNING,
        /** The last periods wanted were all returned and in tolerance. */
        PASSED,
        /** The period is over and the last value lies outside tolerance. */
        FAILED
    }

    /** Values oldest first; a period not returned is empty and breaks the run, it is never taken as in tolerance. */
    public Result of(List<Optional<BigDecimal>> values, boolean periodIsOver) {
        if (run(values) >= periodsWanted) {
            return Result.PASSED;
        }
        return periodIsOver ? Result.FAILED : Result.RUNNING;
    }

    /** How many of the latest periods in a row are in tolerance: "2 of 3". */
    public int run(List<Optional<BigDecimal>> values) {
        int run = 0;
        for (Optional<BigDecimal> value : values) {
            run = value.filter(this::isInTolerance).isPresent() ? run + 1 : 0;
        }
        return run;
    }

    private boolean isInTolerance(BigDecimal value) {
        return value.compareTo(lowest) >= 0 && value.compareTo(highest) <= 0;
    }
}
