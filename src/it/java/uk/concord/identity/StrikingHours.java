package uk.concord.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import uk.concord.kernel.HourStruck;

/** An hour strikes now, for integration tests of what is looked for each hour: in a transaction of its own. */
@ApplicationScoped
public class StrikingHours {
    @Inject
    private Clock clock;

    @Inject
    private Event<HourStruck> hours;

    @Inject
    private UserTransaction transaction;

    public void strike() throws Exception {
        transaction.begin();
        hours.fire(new HourStruck(clock.instant()));
        transaction.commit();
    }
}
