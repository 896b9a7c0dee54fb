package uk.concord.insight;

import java.util.List;
import java.util.Map;

/** What the page "My work" shows: groups that have something, each with its items, the most urgent first. */
public record Desktop(Map<WorkGroup, List<WorkItem>> groups) {
    /** How many things wait in all: the sum of the lists. */
    public int count() {
        return groups.values().stream().mapToInt(List::size).sum();
    }

    public List<WorkItem> of(WorkGroup group) {
        return groups.getOrDefault(group, List.of());
    }
}
