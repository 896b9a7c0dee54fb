package uk.concord.casework;

import java.util.List;

/** A page of a list of cases, and of how many; only what the viewer sees is counted (1.4). */
public record CaseListing(List<CaseRow> rows, long total, CaseFilter filter) {
    public static CaseListing none() {
        return new CaseListing(List.of(), 0, CaseFilter.none());
    }

    public long pages() {
        return Math.max(1, (total + CaseFilter.PAGE - 1) / CaseFilter.PAGE);
    }

    public long from() {
        return total == 0 ? 0 : filter.first() + 1L;
    }

    public long to() {
        return filter.first() + (long) rows.size();
    }
}
