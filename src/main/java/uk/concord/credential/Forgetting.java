package uk.concord.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import uk.concord.kernel.HourStruck;

/** Clears away tallies that time has settled. */
@Dependent
class Forgetting {
    @Inject
    private Patience patience;

    void struck(@Observes HourStruck hour) {
        patience.forget(hour.at());
    }
}
