package uk.concord.secondfactor;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Asks for the second factor's setting at start, so that a weak one is found before anybody signs in. */
@Startup
@Singleton
public class DemandAtStart {
    @Inject
    private SecondFactorDemand demand;

    @PostConstruct
    void begin() {
        demand.isMade();
    }
}
