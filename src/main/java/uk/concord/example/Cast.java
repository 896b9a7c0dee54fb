package uk.concord.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.kernel.ClockSource;

/** The invented people of the example, who act through the services like anybody else, on days before today. */
@ApplicationScoped
class Cast {
    @Inject
    private CurrentViewer viewers;

    @Inject
    private AgencyRegister register;

    @Inject
    private Clock clock;

    private final Map<String, UUID> accounts = new HashMap<>();
    private final Map<String, UUID> agencies = new HashMap<>();

    /** Takes the accounts by e-mail and finds the agencies by their keys. */
    void of(Map<String, UUID> byEmail) {
        accounts.putAll(byEmail);
        Map<String, UUID> byName = register.active().stream().collect(Collectors.toMap(a -> a.name(), a -> a.id()));
        Sheet.lines("agencies")
                .forEach(line -> agencies.put(line.get("key"), Objects.requireNonNull(byName.get(line.get("name")))));
    }

    UUID account(String email) {
        return Objects.requireNonNull(accounts.get(email), email);
    }

    UUID agency(String key) {
        return Objects.requireNonNull(agencies.get(key), key);
    }

    /** The name of somebody's agency. */
    String agencyName(String email) {
        UUID agency = viewer(email, 0).agencyId();
        return register.find(agency).map(found -> found.name()).orElseThrow();
    }

    LocalDate day(int daysFromToday) {
        return LocalDate.ofInstant(clock.instant(), ClockSource.LONDON).plusDays(daysFromToday);
    }

    /** Does a piece of work as somebody, so many days from today. */
    <T> T as(String email, int daysFromToday, Supplier<T> work) {
        return viewers.as(viewer(email, daysFromToday), work);
    }

    private Viewer viewer(String email, int daysFromToday) {
        var line = Sheet.lines("accounts").stream()
                .filter(account -> account.get("email").equals(email))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The example has no account " + email));
        Instant at = clock.instant().plus(Duration.ofDays(daysFromToday));
        Set<HeldRole> roles = Arrays.stream(line.get("roles").split(" "))
                .map(Role::valueOf)
                .map(role -> new HeldRole(role, Partnership.areaOf(role)))
                .collect(Collectors.toSet());
        Desk desk = new Desk(agency(line.get("agency")), true, true);
        return new Viewer(account(email), desk, roles, at);
    }
}
