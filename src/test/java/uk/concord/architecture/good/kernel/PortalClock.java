package uk.concord.architecture.good.kernel;

import java.time.Clock;

/** The one place that makes a clock. */
final class PortalClock {
    Clock utc() {
        return Clock.systemUTC();
    }
}
