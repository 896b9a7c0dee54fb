package uk.concord.oversight;

import java.util.List;
import uk.concord.audit.SealRow;

/** A page of the trail, newest first, and the newest of the signed sheets. */
public record TrailListing(List<TrailRow> rows, int first, long total, List<SealRow> seals) {
    /** How many lines stand on a page. */
    public static final int PAGE = 50;
    /** Before anything was asked. */
    public static final TrailListing NONE = new TrailListing(List.of(), 0, 0, List.of());

    public long from() {
        return total == 0 ? 0 : first + 1L;
    }

    public long to() {
        return (long) first + rows.size();
    }

    public int page() {
        return first / PAGE + 1;
    }

    public long pages() {
        return Math.max(1, (total + PAGE - 1) / PAGE);
    }
}
