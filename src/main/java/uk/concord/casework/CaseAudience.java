package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CaseAccess;
import uk.concord.access.CaseFacts;
import uk.concord.access.CaseSight;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;

/** Everybody who sees a case whole at a moment: the policy is asked for each who might. */
@Dependent
class CaseAudience {
    @Inject
    private CaseFiles files;

    @Inject
    private CaseReaders readers;

    @Inject
    private AgencyRegister agencies;

    List<CaseSighting.OpenTo> of(CaseFile file, Viewer asking) {
        Rows rows = new Rows(
                files.team(file.id()),
                files.namings(file.id()),
                files.chairings(file.id()),
                files.conflicts(file.id()));
        Map<UUID, List<CaseReaders.Holder>> holders =
                readers.candidates(rows.agencies(asking.at()), rows.accounts(), file.area(), asking.at()).stream()
                        .collect(Collectors.groupingBy(CaseReaders.Holder::accountId));
        Map<UUID, Instant> lastOpened = readers.lastOpened(file.id());
        Map<UUID, Boolean> shares = new HashMap<>();
        List<CaseSighting.OpenTo> open = new ArrayList<>();
        holders.forEach((account, roles) -> {
            UUID agency = roles.get(0).agencyId();
            boolean mayShare =
                    shares.computeIfAbsent(agency, id -> agencies.permits(id, Purpose.HATE_MARAC, asking.today()));
            Viewer viewer = viewer(roles, mayShare, asking.at());
            CaseFacts facts = rows.facts(file, viewer);
            if (CaseAccess.decide(facts) == CaseSight.FULL) {
                open.add(opened(roles, because(facts), Optional.ofNullable(lastOpened.get(account))));
            }
        });
        open.sort(Comparator.comparing(CaseSighting.OpenTo::name));
        return open;
    }

    private static Viewer viewer(List<CaseReaders.Holder> roles, boolean mayShare, Instant at) {
        CaseReaders.Holder first = roles.get(0);
        Set<HeldRole> held =
                roles.stream().map(r -> new HeldRole(r.role(), r.area())).collect(Collectors.toUnmodifiableSet());
        return new Viewer(first.accountId(), new Desk(first.agencyId(), true, mayShare), held, at);
    }

    private static CaseSighting.OpenTo opened(
            List<CaseReaders.Holder> roles, String because, Optional<Instant> lastOpened) {
        CaseReaders.Holder first = roles.get(0);
        String offices = roles.stream()
                .map(CaseReaders.Holder::role)
                .filter(Role::isCaseRole)
                .map(Role::label)
                .collect(Collectors.joining(", "));
        return new CaseSighting.OpenTo(first.name(), offices + ", " + first.agency(), because, lastOpened.orElse(null));
    }

    private static String because(CaseFacts facts) {
        if (facts.office().chairs()) {
            return "Chairs it, or it awaits their decision";
        }
        if (facts.office().coordinates()) {
            return "Coordinates this area";
        }
        return facts.team().namedOnCase() ? "Named on the case" : "Agency invited";
    }

    /** The rows of one case on which sight of it rests. */
    private record Rows(
            List<CaseTeam> team, List<CaseNaming> namings, List<CaseChairing> chairings, List<CaseConflict> conflicts) {

        Set<UUID> agencies(Instant now) {
            return withOne(team.stream()
                    .filter(place -> place.isOpenAt(now))
                    .map(CaseTeam::agencyId)
                    .collect(Collectors.toSet()));
        }

        Set<UUID> accounts() {
            Set<UUID> accounts = namings.stream().map(CaseNaming::accountId).collect(Collectors.toSet());
            chairings.forEach(chairing -> accounts.add(chairing.accountId()));
            return withOne(accounts);
        }

        /** An empty list of a query is refused by some databases: nobody has this id. */
        private static Set<UUID> withOne(Set<UUID> ids) {
            Set<UUID> some = new HashSet<>(ids);
            some.add(new UUID(0, 0));
            return some;
        }

        CaseFacts facts(CaseFile file, Viewer viewer) {
            Standing standing = new Standing(
                    new Standing.Which(file.id(), file.reference()),
                    file.area(),
                    file.isRestricted(),
                    conflicts.stream().filter(c -> c.shutsOut(viewer)).count(),
                    named(viewer, CaseNaming.Kind.RESTRICTED),
                    chairings.stream()
                            .filter(h -> h.accountId().equals(viewer.accountId()))
                            .count(),
                    team.stream()
                            .filter(t -> t.agencyId().equals(viewer.agencyId()) && t.isOpenAt(viewer.at()))
                            .count(),
                    named(viewer, CaseNaming.Kind.ON_TEAM));
            return standing.facts(viewer, false);
        }

        private long named(Viewer viewer, CaseNaming.Kind kind) {
            return namings.stream()
                    .filter(n -> n.kind() == kind && n.accountId().equals(viewer.accountId()))
                    .count();
        }
    }
}
