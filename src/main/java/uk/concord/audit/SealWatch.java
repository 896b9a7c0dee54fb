package uk.concord.audit;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import uk.concord.kernel.HourStruck;

/** Has the heads signed each hour, by one node. */
@Dependent
class SealWatch {
    @EJB
    private Sealing sealing;

    void look(@Observes HourStruck hour) {
        sealing.sealByTheHour();
    }
}
