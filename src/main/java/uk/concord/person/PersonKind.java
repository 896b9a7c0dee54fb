package uk.concord.person;

/** Who stands behind a person's record. */
public enum PersonKind {
    INDIVIDUAL,
    /** A business, a faith building, a community: it has a contact, not a birth date (3.3). */
    ORGANISATION,
    /** Known by description only: an unknown alleged perpetrator (S24). */
    NOT_IDENTIFIED
}
