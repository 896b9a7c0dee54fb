package uk.concord.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Desk;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.kernel.ClockSource;

/** Makes the viewer of an account from the rows of this moment. */
@Dependent
class ViewerReading {
    @Inject
    private Accounts accounts;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private Clock clock;

    /** The viewer, or nothing when the account is not active. */
    public Optional<Viewer> of(UUID accountId) {
        return accounts.find(accountId).filter(Account::isActive).map(this::viewer);
    }

    private Viewer viewer(Account account) {
        Instant now = clock.instant();
        boolean active =
                agencies.find(account.agencyId()).filter(Agency::isActive).isPresent();
        boolean shares = agencies.permits(
                account.agencyId(),
                Purpose.HATE_MARAC,
                now.atZone(ClockSource.LONDON).toLocalDate());
        return new Viewer(
                account.id(),
                new Desk(account.agencyId(), active, shares),
                accounts.rolesAt(account.id(), now).stream()
                        .map(RoleTenure::held)
                        .collect(Collectors.toUnmodifiableSet()),
                now);
    }
}
