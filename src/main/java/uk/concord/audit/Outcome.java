package uk.concord.audit;

/** How an operation ended. */
public enum Outcome {
    DONE,
    REFUSED
}
