package uk.concord.casework;

import java.util.List;
import java.util.Locale;

/** A page of a list of cases, and of how many; only what the viewer sees is counted (1.4). */
public record CaseListing(List<CaseRow> rows, Total counted, CaseFilter filter) {

    /**
     * How many there are.
     *
     * @param more there are more than that; how many more is not counted
     */
    public record Total(long cases, boolean more) {
        static Total exactly(long cases) {
            return new Total(cases, false);
        }

        static Total moreThan(long cases) {
            return new Total(cases, true);
        }

        public String words() {
            return (more ? "more than " : "") + String.format(Locale.UK, "%,d", cases);
        }
    }

    public static CaseListing none() {
        return new CaseListing(List.of(), Total.exactly(0), CaseFilter.none());
    }

    public long total() {
        return counted.cases();
    }

    public long pages() {
        return Math.max(1, (total() + CaseFilter.PAGE - 1) / CaseFilter.PAGE);
    }

    /** The last page that is shown, though there are more cases: only a filter leads to those. */
    public boolean isCutOff() {
        return counted.more() && filter.page() == pages();
    }

    public long from() {
        return total() == 0 ? 0 : filter.first() + 1L;
    }

    public long to() {
        return filter.first() + (long) rows.size();
    }
}
