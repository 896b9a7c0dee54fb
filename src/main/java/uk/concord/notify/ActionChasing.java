package uk.concord.notify;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Each morning tells those who owe a late action, and after them those above (2.9). The timer runs on each node and is not
 * persistent; a lease in the database lets one node tell, and a step that was taken is not taken again.
 */
@Startup
@Singleton
public class ActionChasing {
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final String node = UUID.randomUUID().toString();

    @Inject
    private Notices notices;

    @Inject
    private ChaseDigest digest;

    @Inject
    private Clock clock;

    @Schedule(hour = "7", minute = "5", timezone = "Europe/London", persistent = false, info = "late actions")
    void chase() {
        Instant now = clock.instant();
        if (notices.lease("chase", node, now, now.plus(LEASE))) {
            digest.send(now);
        }
    }
}
