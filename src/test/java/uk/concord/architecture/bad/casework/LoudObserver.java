package uk.concord.architecture.bad.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;

/** Listens where everybody could call it. */
@Dependent
public class LoudObserver {
    void heard(@Observes String news) {}
}
