package uk.concord.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<UUID, Instant> lastOpened = readers.lastOpened(file.id());
        List<CaseSighting.OpenTo> open = new ArrayList<>();
        for (Candidate candidate : candidates(circle, asking)) {
            CaseFacts facts = circle.facts(candidate.viewer());
            if (CaseAccess.decide(facts) == CaseSight.FULL) {
                open.add(new CaseSighting.OpenTo(
                        candidate.name(),
                        candidate.office(),
                        because(facts),
                        lastOpened.get(candidate.viewer().accountId())));
            }
        }
        open.sort(Comparator.comparing(CaseSighting.OpenTo::name));
        return open;
    }

    /** Those who would find it were it not restricted: the names that its list may hold. */
    List<SightChoosing.Choices.Name> names(CaseFile file, Viewer chair) {
        Circle circle = door.circle(file);
        Set<UUID> listed = circle.listed();
        return candidates(circle, chair).stream()
                .filter(candidate ->
                        CaseAccess.decide(unrestricted(circle.facts(candidate.viewer()))) == CaseSight.FULL)
                .map(candidate -> name(candidate, listed, chair))
                .sorted(Comparator.comparing(SightChoosing.Choices.Name::name))
                .toList();
    }

    private static SightChoosing.Choices.Name name(Candidate candidate, Set<UUID> listed, Viewer chair) {
        UUID account = candidate.viewer().accountId();
        return new SightChoosing.Choices.Name(
                account,
                candidate.name(),
                candidate.office(),
                listed.contains(account),
                account.equals(chair.accountId()));
    }

    private static CaseFacts unrestricted(CaseFacts facts) {
        CaseFacts.Barrier barrier = facts.barrier();
        return new CaseFacts(
                new CaseFacts.Barrier(
                        barrier.agencyActive(), barrier.agreementInForce(), barrier.conflicted(), false, false),
                facts.office(),
                facts.team());
    }

    /** Somebody for whom the policy is to be asked. */
    private record Candidate(Viewer viewer, String name, String office) {}

    private List<Candidate> candidates(Circle circle, Viewer asking) {
        Map<UUID, List<CaseReaders.Holder>> holders = readers.candidates(asking, circle).stream()
                .collect(Collectors.groupingBy(CaseReaders.Holder::accountId));
        Map<UUID, Boolean> shares = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (List<CaseReaders.Holder> roles : holders.values()) {
            CaseReaders.Holder first = roles.get(0);
            boolean mayShare = shares.computeIfAbsent(
                    first.agencyId(), id -> agencies.permits(id, Purpose.HATE_MARAC, asking.today()));
            candidates.add(new Candidate(viewer(roles, mayShare, asking.at()), first.name(), office(roles)));
        }
        return candidates;
    }

    private static Viewer viewer(List<CaseReaders.Holder> roles, boolean mayShare, Instant at) {
        CaseReaders.Holder first = roles.get(0);
        Set<HeldRole> held =
                roles.stream().map(r -> new HeldRole(r.role(), r.area())).collect(Collectors.toUnmodifiableSet());
        return new Viewer(first.accountId(), new Desk(first.agencyId(), true, mayShare), held, at);
    }

    private static String office(List<CaseReaders.Holder> roles) {
        String offices = roles.stream()
                .map(CaseReaders.Holder::role)
                .filter(Role::isCaseRole)
                .map(Role::label)
                .collect(Collectors.joining(", "));
        return offices + ", " + roles.get(0).agency();
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
