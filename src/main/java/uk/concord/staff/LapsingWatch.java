package uk.concord.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import uk.concord.agency.AgencyRegister;
import uk.concord.credential.SignInEvent;
import uk.concord.deadline.LondonTime;

/** Whoever signs in and finds their cases hidden is not the first to know why: what has lapsed is told of at once (S6). */
@Dependent
class LapsingWatch {
    @Inject
    private AgencyRegister agencies;

    @Inject
    private Clock clock;

    void look(@Observes SignInEvent event) {
        if (event.kind() == SignInEvent.Kind.SIGNED_IN) {
            agencies.tellOfLapsing(event.agencyId(), LondonTime.dayOf(clock.instant()));
        }
    }
}
