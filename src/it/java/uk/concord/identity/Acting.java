package uk.concord.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.kernel.ClockSource;

/** The people of the worked example, for integration tests: lets one of them do a piece of work. */
@ApplicationScoped
public class Acting {
    public static final String COORDINATOR = "coordinator@council.northmere.example";
    public static final String CHAIR = "chair@council.northmere.example";
    public static final String PRACTITIONER = "practitioner@council.northmere.example";

    @Inject
    private Accounts accounts;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private Clock clock;

    @Inject
    private CurrentViewer viewers;

    /** Does the work with the roles that this account of the example holds now. */
    public <T> T as(String email, Supplier<T> work) {
        return viewers.as(viewer(email), work);
    }

    public void as(String email, Runnable work) {
        as(email, () -> {
            work.run();
            return email;
        });
    }

    public Viewer viewer(String email) {
        return accounts.byEmail(email)
                .filter(Account::isActive)
                .map(this::viewer)
                .orElseThrow(() -> new IllegalArgumentException("The example has no active account " + email));
    }

    private Viewer viewer(Account account) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ClockSource.LONDON).toLocalDate();
        UUID agency = account.agencyId();
        Desk desk = new Desk(
                agency,
                agencies.find(agency).filter(Agency::isActive).isPresent(),
                agencies.permits(agency, Purpose.HATE_MARAC, today),
                agencies.permits(agency, Purpose.ACTION_PLAN, today),
                agencies.find(agency).filter(Agency::isCdaRelevantAuthority).isPresent());
        Set<HeldRole> roles = accounts.rolesAt(account.id(), now).stream()
                .map(RoleTenure::held)
                .collect(Collectors.toUnmodifiableSet());
        return new Viewer(account.id(), desk, roles, now);
    }
}
