package uk.concord.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The names of the agencies, which stand on nearly every page and are given once: read again after a minute. Whether an
 * agency may do anything is never taken from here.
 */
@ApplicationScoped
class AgencyNames {
    private static final Duration KNOWN = Duration.ofMinutes(1);

    @Inject
    private Agencies agencies;

    @Inject
    private Clock clock;

    private volatile @Nullable Known known;

    private record Known(Map<UUID, String> names, Instant until) {}

    Map<UUID, String> all() {
        Known last = known;
        if (last == null || !last.until().isAfter(clock.instant())) {
            last = new Known(agencies.names(), clock.instant().plus(KNOWN));
            known = last;
        }
        return last.names();
    }

    /** Forgets what is known, because an agency is being entered. */
    void forget() {
        known = null;
    }
}
