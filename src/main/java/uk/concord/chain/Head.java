package uk.concord.chain;

/** The last link of a chain as it stood at a moment: its number and its hash. */
public record Head(long position, byte[] hash) {}
