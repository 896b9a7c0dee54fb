package uk.concord.inspection;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The due dates of one inspection's recommendations, from its publication and from what is already complete (S63, S66).
 * They are the inspectorate's and read-only; a corrected publication date gives new ones.
 */
public final class DueDates {

    private final LocalDate published;
    private final Map<String, DeadlineRule> rules;
    private final Map<String, LocalDate> completed;

    private DueDates(LocalDate published, Map<String, DeadlineRule> rules, Map<String, LocalDate> completed) {
        this.published = published;
        this.rules = Map.copyOf(rules);
        this.completed = Map.copyOf(completed);
    }

    /** Rules by code, and the day on which a recommendation was recorded complete, by code. */
    public static DueDates of(LocalDate published, Map<String, DeadlineRule> rules, Map<String, LocalDate> completed) {
        return new DueDates(published, rules, completed);
    }

    /** The due date, or nothing: none was set, or the event it waits for has not happened. */
    public Optional<LocalDate> of(String code) {
        return due(code, new HashSet<>());
    }

    /** Whether it waits for an event that has not happened yet. */
    public boolean isWaiting(String code) {
        return of(code).isEmpty() && origin(code, new HashSet<>()).kind() == DeadlineKind.EVENT_RELATIVE;
    }

    /** Whether it never gets a date, so that it can go stale but never be late (S64). */
    public boolean hasNone(String code) {
        return origin(code, new HashSet<>()).kind() == DeadlineKind.NONE;
    }

    /** Whether taking dates from one another comes back to this one. */
    public boolean isCircular(String code) {
        return leadsBack(code, code);
    }

    private Optional<LocalDate> due(String code, Set<String> seen) {
        DeadlineRule rule = origin(code, seen);
        return switch (rule.kind()) {
            case FIXED_OFFSET -> Optional.of(published.plusMonths(rule.months())); // T3: no roll-forward
            case EVENT_RELATIVE ->
                Optional.ofNullable(completed.get(rule.reference())).map(day -> day.plusMonths(rule.months()));
            case INHERITED, NONE -> Optional.empty();
        };
    }

    /** The rule at the end of "taken from"; a circle has none. */
    private DeadlineRule origin(String code, Set<String> seen) {
        DeadlineRule rule = rules.getOrDefault(code, DeadlineRule.none());
        if (rule.kind() != DeadlineKind.INHERITED) {
            return rule;
        }
        return seen.add(code) ? origin(rule.reference(), seen) : DeadlineRule.none();
    }

    private boolean leadsBack(String start, String code) {
        Set<String> seen = new HashSet<>();
        String next = code;
        while (rules.containsKey(next) && rules.get(next).hasReference() && seen.add(next)) {
            next = rules.get(next).reference();
            if (next.equals(start)) {
                return true;
            }
        }
        return false;
    }
}
