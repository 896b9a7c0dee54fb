package uk.concord.credential;

import java.time.Duration;
import java.time.Instant;

/**
 * How long failed tries make wait: some are free, each further one doubles the wait up to a longest. Only time lifts a
 * wait, and time always does: a wait without end would let anybody shut a worker out by typing rubbish.
 */
enum Ladder {
    /** One account from one address: whoever guesses waits here first, and nobody else with them. */
    PAIR(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(24)),
    /** One account from anywhere: guesses spread over many addresses. */
    ACCOUNT(20, Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofHours(1)),
    /** One address for anyone: one password tried on many accounts. An office shares an address, so much is free. */
    ADDRESS(50, Duration.ofSeconds(5), Duration.ofMinutes(5), Duration.ofHours(1));

    private static final int MOST_DOUBLINGS = 20;

    private final int free;
    private final Duration first;
    private final Duration longest;
    private final Duration forgotten;

    Ladder(int free, Duration first, Duration longest, Duration forgotten) {
        this.free = free;
        this.first = first;
        this.longest = longest;
        this.forgotten = forgotten;
    }

    /** The wait after so many failures in a row. */
    Duration waitAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration grown = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }

    /** Whether old failures count no more. */
    boolean hasForgotten(Instant lastFailed, Instant now) {
        return !lastFailed.plus(forgotten).isAfter(now);
    }

    Duration longest() {
        return longest;
    }
}
