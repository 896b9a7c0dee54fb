package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import uk.concord.casefile.CaseDoor;
import uk.concord.casefile.CaseFile;
import uk.concord.casefile.Circle;

/** Everybody who sees a case whole at a moment: the policy is asked for each who might. */
@Dependent
class CaseAudience {
    @Inject
    private CaseDoor door;

    @Inject
    private CaseReaders readers;

    @Inject
    private AgencyRegister agencies;

    List<CaseSighting.OpenTo> of(CaseFile file, Viewer asking) {
        Circle circle = door.circle(file);
        Map<UUID, List<CaseReaders.Holder>> holders = readers.candidates(asking, circle).stream()
                .collect(Collectors.groupingBy(CaseReaders.Holder::accountId));
        Map<UUID, Instant> lastOpened = readers.lastOpened(file.id());
        Map<UUID, Boolean> shares = new HashMap<>();
        List<CaseSighting.OpenTo> open = new ArrayList<>();
        holders.forEach((account, roles) -> {
            UUID agency = roles.get(0).agencyId();
            boolean mayShare =
                    shares.computeIfAbsent(agency, id -> agencies.permits(id, Purpose.HATE_MARAC, asking.today()));
            Viewer viewer = viewer(roles, mayShare, asking.at());
            CaseFacts facts = circle.facts(viewer);
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
}
