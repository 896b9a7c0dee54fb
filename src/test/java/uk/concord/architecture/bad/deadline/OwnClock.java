package uk.concord.architecture.bad.deadline;

import java.time.Clock;

/** No test can set it. */
final class OwnClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
