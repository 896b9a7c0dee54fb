package uk.concord.notify;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.HourStruck;

/** Tells each hour, on the node that gets the lease, so that what has to be looked after is looked after once. */
@Startup
@Singleton
public class HourWatch {
    private static final Duration LEASE = Duration.ofMinutes(50);

    private final String node = UUID.randomUUID().toString();

    @Inject
    private Notices notices;

    @Inject
    private Event<HourStruck> struck;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false, info = "hour")
    void tell() {
        Instant now = clock.instant();
        if (notices.lease("hour", node, now, now.plus(LEASE))) {
            struck.fire(new HourStruck(now));
        }
    }
}
