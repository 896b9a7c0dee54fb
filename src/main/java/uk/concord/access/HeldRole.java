package uk.concord.access;

/**
 * A role that is held at the time of asking.
 *
 * @param area the MARAC area it is held for; empty where the role has none
 */
public record HeldRole(Role role, String area) {}
