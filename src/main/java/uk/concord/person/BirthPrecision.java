package uk.concord.person;

/** How exactly a birth date is known. */
public enum BirthPrecision {
    FULL,
    YEAR,
    ESTIMATED_AGE,
    UNKNOWN
}
