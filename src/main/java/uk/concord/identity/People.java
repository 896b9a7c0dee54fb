package uk.concord.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Permission;
import uk.concord.access.Role;

/** The workers of the partnership as colleagues may know them: name, agency, office. */
@Dependent
public class People {
    @Inject
    private Accounts accounts;

    @Inject
    private WorkerNames workerNames;

    @Inject
    private SignedInViewer wearer;

    @Inject
    private Clock clock;

    public Optional<Colleague> find(UUID id) {
        return accounts.find(id).map(a -> new Colleague(a.id(), a.name(), a.agencyId()));
    }

    /** The active workers of an agency, by name. */
    public List<Colleague> of(UUID agencyId) {
        return accounts.colleagues(agencyId);
    }

    /** The active workers of an agency whose role of today lets them do it, by name. */
    public List<Colleague> ableTo(Permission permission, UUID agencyId) {
        return accounts.colleagues(agencyId, permission.roles(), clock.instant());
    }

    /** Who holds an office in an area now: coordinators, chairs. */
    public List<UUID> holding(Role role, String area) {
        return accounts.holders(role, area, clock.instant());
    }

    /** Names by id for a list, one statement at most; the viewer's own name stands on their badge. */
    public Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        wearer.badge()
                .filter(badge -> ids.contains(badge.accountId()))
                .ifPresent(badge -> names.put(badge.accountId(), badge.name()));
        Set<UUID> others = new HashSet<>(ids);
        others.removeAll(names.keySet());
        names.putAll(workerNames.of(others));
        return Map.copyOf(names);
    }

    /** Who holds an office in some areas now, by area and name: one statement. */
    public Map<String, List<Colleague>> holding(Role role, Set<String> areas) {
        return accounts.holders(role, areas, clock.instant());
    }

    /** Who holds a role for an agency now. */
    public List<UUID> ofAgency(UUID agencyId, Role role) {
        return accounts.holdersOf(agencyId, role, clock.instant());
    }
}
