package uk.concord.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.concord.agency.AgencyRegister;
import uk.concord.audit.Outcome;
import uk.concord.audit.TrailKeeping;
import uk.concord.deadline.LondonTime;
import uk.concord.identity.Staffing;
import uk.concord.kernel.HourStruck;

/** Suspends what nobody uses, and asks each agency once a quarter who works there (L-23). */
@Dependent
class StaffWatch {
    @Inject
    private Staffing staffing;

    @Inject
    private StaffChecks checks;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private Event<StaffAsked> questions;

    @EJB
    private TrailKeeping trail;

    void look(@Observes HourStruck hour) {
        staffing.suspendIdle(hour.at())
                .forEach(idle -> trail.keepSecurity(idle.id(), idle.agencyId(), "SUSPENDED_IDLE", Outcome.DONE));
        ask(hour.at());
    }

    private void ask(Instant at) {
        Quarter quarter = Quarter.of(LondonTime.dayOf(at));
        Set<UUID> asked = checks.asked(quarter);
        agencies.active().stream()
                .filter(agency -> !asked.contains(agency.id()))
                .forEach(agency -> {
                    checks.add(StaffCheck.ask(agency.id(), quarter, at));
                    questions.fire(new StaffAsked(agency.id()));
                });
    }
}
