package uk.concord.access;

import java.util.Optional;

/**
 * News that somebody called an operation that none of their roles may begin.
 *
 * @param viewer empty when nobody had signed in
 */
public record AccessRefused(Optional<Viewer> viewer, String operation) {}
