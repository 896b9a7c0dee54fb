package uk.concord.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one plan item when its colour is asked for. Begin with {@link #of} and add what is so.
 *
 * @param quietSince day of the last update, or of the import if there was none
 */
public record PlanFacts(
        ItemStatus status,
        Timing timing,
        LocalDate quietSince,
        boolean monitorOnly,
        int rejections,
        int milestonesOverdue,
        Demonstration.Result demonstration,
        Trouble trouble) {

    /** What its owner reports of it beyond its status. */
    public enum Trouble {
        NONE,
        /** Blocked, with a day on which the block ends. */
        BLOCKED,
        BLOCKED_WITHOUT_END,
        SEVERE,
        /** Done, with an outcome less than satisfactory. */
        OUTCOME_WEAK
    }

    /** The dates of the item: those not known are null. Waiting means that the event has not happened. */
    public record Timing(
            @Nullable LocalDate startsOn, @Nullable LocalDate dueOn, boolean waiting) {

        public static Timing due(LocalDate dueOn) {
            return new Timing(null, dueOn, false);
        }

        public static Timing noDeadline() {
            return new Timing(null, null, false);
        }

        /** Waits for an event, such as another recommendation that is not complete. */
        public static Timing waitingForEvent() {
            return new Timing(null, null, true);
        }

        public Timing startingOn(LocalDate day) {
            return new Timing(day, dueOn, waiting);
        }

        boolean startsAfter(LocalDate today) {
            return waiting || (startsOn != null && startsOn.isAfter(today));
        }

        public Optional<LocalDate> due() {
            return Optional.ofNullable(dueOn);
        }
    }

    public static PlanFacts of(ItemStatus status, Timing timing, LocalDate quietSince) {
        return new PlanFacts(status, timing, quietSince, false, 0, 0, Demonstration.Result.NOT_MEASURED, Trouble.NONE);
    }

    /** Owned by national bodies only: watched, never moved by the force (T5). */
    public PlanFacts watchedOnly() {
        return new PlanFacts(status, timing, quietSince, true, rejections, milestonesOverdue, demonstration, trouble);
    }

    public PlanFacts rejected(int times) {
        return new PlanFacts(status, timing, quietSince, monitorOnly, times, milestonesOverdue, demonstration, trouble);
    }

    public PlanFacts withOverdueMilestones(int count) {
        return new PlanFacts(status, timing, quietSince, monitorOnly, rejections, count, demonstration, trouble);
    }

    public PlanFacts demonstrated(Demonstration.Result result) {
        return new PlanFacts(status, timing, quietSince, monitorOnly, rejections, milestonesOverdue, result, trouble);
    }

    public PlanFacts troubled(Trouble what) {
        return new PlanFacts(
                status, timing, quietSince, monitorOnly, rejections, milestonesOverdue, demonstration, what);
    }

    /** Only a date can be passed: an item without a deadline is never past due (S64). */
    public boolean isPastDue(LocalDate today) {
        return timing.due().filter(today::isAfter).isPresent();
    }

    public long quietDays(LocalDate today) {
        return ChronoUnit.DAYS.between(quietSince, today);
    }

    /** Nothing heard for more than 35 days, or for 90 days where there is no deadline; a tag of its own, not a colour. */
    public boolean isStale(LocalDate today, PlanLimits limits) {
        return timing.due().isPresent()
                ? quietDays(today) > limits.quietDays()
                : quietDays(today) >= limits.quietDaysWithoutDeadline();
    }
}
