package uk.concord.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock of the house: everybody who needs the time is given it. A rehearsal may set it forward. */
@ApplicationScoped
public class ClockSource {
    /** The zone of every date and hour that people read or write. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private volatile Duration ahead = Duration.ZERO;

    /** The time now, in UTC; ask {@link #LONDON} for dates. */
    @Produces
    Clock clock() {
        return new OffsetClock();
    }

    /** Moves the clock for a rehearsal or a test: never in production, where nothing calls it. */
    public void runAhead(Duration by) {
        ahead = by;
    }

    private final class OffsetClock extends Clock {
        private final Clock system = Clock.systemUTC();

        @Override
        public ZoneId getZone() {
            return LONDON;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.offset(Clock.tickMillis(zone), ahead);
        }

        /** In the steps that the database keeps: finer ones it would cut, and MySQL would round up into the future. */
        @Override
        public Instant instant() {
            return system.instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
