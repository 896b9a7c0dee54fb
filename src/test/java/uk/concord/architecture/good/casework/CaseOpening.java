package uk.concord.architecture.good.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import uk.concord.architecture.good.referral.Referral;

/** Opens a case when a referral is accepted. */
@Dependent
class CaseOpening {
    void open(@Observes Referral accepted) {
        accepted.status();
    }
}
