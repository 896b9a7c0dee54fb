package uk.concord.architecture.bad.access;

/** Who is looking. */
public record Viewer(String account) {}
