package uk.concord.audit;

/**
 * What the verifier says of a chain.
 *
 * @param position the first link that does not hold, or the number of links when all do
 */
public record Verdict(boolean sound, long position) {}
