package uk.concord.action;

/** How many actions of a subject stand where. */
public record ActionCounts(int open, int proposed, int overdue, int ended) {
    /** A subject without actions. */
    public static final ActionCounts NONE = new ActionCounts(0, 0, 0, 0);

    public int all() {
        return open + ended;
    }
}
