package uk.concord.incident;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many crimes, and how many of each strand. A crime with two strands counts once in the total and once in each, so
 * the strands do not add up to the total, and the footnote says so (S33).
 */
public record StrandCount(int total, Map<Strand, Integer> byStrand) {
    public static StrandCount of(List<Set<Strand>> crimes) {
        Map<Strand, Integer> counts = new EnumMap<>(Strand.class);
        crimes.forEach(strands -> strands.forEach(strand -> counts.merge(strand, 1, Integer::sum)));
        return new StrandCount(crimes.size(), Map.copyOf(counts));
    }

    public int of(Strand strand) {
        return byStrand.getOrDefault(strand, 0);
    }

    /** Those with at least one, most frequent first. */
    public List<Strand> recorded() {
        return byStrand.keySet().stream()
                .sorted(Comparator.comparing((Strand strand) -> -of(strand)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public String footnote() {
        return "A crime may have several strands. It counts once in the total and once under each of its strands, so the "
                + "strands do not add up to the total.";
    }
}
