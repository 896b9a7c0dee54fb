package uk.concord.incident;

/** How exactly it is known when something happened. */
public enum TimePrecision {
    TIME,
    DAY,
    /** Such as "sometime last summer": the words stand in the narrative, the days are a range. */
    ABOUT
}
