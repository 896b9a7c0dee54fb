package uk.concord.insight;

import java.util.List;
import java.util.Map;

/** What the page "My work" shows: groups that have something, each with its items, the most urgent first. */
public record Desktop(Map<WorkGroup, List<WorkItem>> groups) {
    /** So many of a group are shown at once. */
    public static final int AT_ONCE = 25;

    /** How many things wait in all: the sum of the lists. */
    public int count() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    public List<WorkItem> of(WorkGroup group) {
        return groups.getOrDefault(group, List.of());
    }

    /** Those with which a day begins: a long list is shown whole only when it is asked for. */
    public List<WorkItem> first(WorkGroup group) {
        List<WorkItem> all = of(group);
        return all.subList(0, Math.min(all.size(), AT_ONCE));
    }
}
