package uk.concord.access;

/** How much of a case a viewer may see. */
public enum CaseSight {
    FULL,
    /** The card that lets the owner of one action do it safely, and nothing else (1.3, M). */
    MINIMUM_FACTS,
    NOT_FOUND
}
