package uk.concord.incident;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How many incidents, and how many under each strand: with several strands on one, the strands add up to more (S33). */
public record StrandCount(int total, Map<Strand, Integer> byStrand) {

    public static final String FOOTNOTE =
            "An incident may have several strands, so the strands add up to more than the total.";

    public StrandCount {
        byStrand = Map.copyOf(byStrand);
    }

    /** Counts each incident once in the total and once under each of its strands. */
    public static StrandCount of(Collection<Set<Strand>> incidents) {
        Map<Strand, Integer> counts = new EnumMap<>(Strand.class);
        incidents.forEach(strands -> strands.forEach(strand -> counts.merge(strand, 1, Integer::sum)));
        return new StrandCount(incidents.size(), counts);
    }

    public int under(Strand strand) {
        return byStrand.getOrDefault(strand, 0);
    }

    public boolean needsFootnote() {
        return byStrand.values().stream().mapToInt(Integer::intValue).sum() > total;
    }
}
