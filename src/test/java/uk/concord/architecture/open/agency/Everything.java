package uk.concord.architecture.open.agency;

/** All of its house is public. */
public record Everything(String is) {}
