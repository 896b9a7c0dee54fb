package uk.concord.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.Desk;

/** Tells of agreements that stand differently from a day on, and of agencies that no agreement lets share any more (S6, S82). */
@Dependent
class AgreementTelling {
    @Inject
    private Agencies agencies;

    @Inject
    private Event<AgreementLapsing> lapsings;

    @Inject
    private Event<SharingAgreement.Ended> endings;

    /** Tells of each that was not told yet; of an agency once, were it in two that expired together. */
    void tell(Stream<SharingAgreement> watched, LocalDate today) {
        List<SharingAgreement> news =
                watched.filter(agreement -> agreement.tell(today)).toList();
        news.forEach(agreement -> lapsings.fire(new AgreementLapsing(agreement.title(), agreement.standing(today))));
        ended(
                news.stream()
                        .flatMap(agreement -> agreement.sharedUntilExpiry(today))
                        .collect(Collectors.toSet()),
                today);
    }

    /** Tells of the agencies for which this change has ended the last agreement in force. */
    void changing(LocalDate today, Runnable change) {
        Set<UUID> before = agencies.desks(today).stream()
                .filter(Desk::mayShareCases)
                .map(Desk::agencyId)
                .collect(Collectors.toSet());
        change.run();
        ended(before, today);
    }

    /** A suspended agency's work was told of when it was suspended. */
    private void ended(Set<UUID> shared, LocalDate today) {
        if (shared.isEmpty()) {
            return;
        }
        agencies.desks(today).stream()
                .filter(desk -> desk.active() && !desk.mayShareCases() && shared.contains(desk.agencyId()))
                .forEach(desk -> endings.fire(new SharingAgreement.Ended(desk.agencyId())));
    }
}
