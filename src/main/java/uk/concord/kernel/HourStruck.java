package uk.concord.kernel;

import java.time.Instant;

/**
 * News that an hour has passed, told on one node only: whoever has something to look after looks then.
 *
 * @param at UTC
 */
public record HourStruck(Instant at) {}
