package uk.concord.access;

/** The six kinds of processing that are logged (Data Protection Act 2018 s.62, L-06), and events of security. */
public enum Act {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE,
    SECURITY
}
