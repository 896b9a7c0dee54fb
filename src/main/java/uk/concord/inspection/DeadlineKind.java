package uk.concord.inspection;

/** How the inspectorate set the date of a recommendation (T4). */
public enum DeadlineKind {
    /** So many calendar months after publication. */
    FIXED_OFFSET,
    /** The date of another recommendation. */
    INHERITED,
    /** No date: it cannot be late, it goes stale. */
    NONE,
    /** So many calendar months after another recommendation is complete. */
    EVENT_RELATIVE
}
