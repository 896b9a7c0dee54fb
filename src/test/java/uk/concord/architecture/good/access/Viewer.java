package uk.concord.architecture.good.access;

/** Who is looking. */
public record Viewer(String account) {}
