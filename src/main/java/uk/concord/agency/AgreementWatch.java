package uk.concord.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.HourStruck;

/** Tells of each agreement that has become overdue for review, expired or withdrawn, once for each (S6). */
@Dependent
class AgreementWatch {
    @Inject
    private Agencies agencies;

    @Inject
    private AgreementTelling telling;

    void look(@Observes HourStruck hour) {
        LocalDate today = hour.at().atZone(ClockSource.LONDON).toLocalDate();
        telling.tell(agencies.agreementsToWatch().stream(), today);
    }
}
