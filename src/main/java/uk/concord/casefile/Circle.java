package uk.concord.casefile;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.CaseFacts;
import uk.concord.access.Viewer;
import uk.concord.identity.Colleague;

/** All on whom sight of one case rests: who is on its team, named, in the chair, shut out. */
public record Circle(
        CaseFile file,
        List<CaseTeam> team,
        List<CaseNaming> namings,
        List<CaseChairing> chairings,
        List<CaseConflict> conflicts) {

    /** The agencies whose place is open at a moment. */
    public Set<UUID> agencies(Instant now) {
        return team.stream()
                .filter(place -> place.isOpenAt(now))
                .map(CaseTeam::agencyId)
                .collect(Collectors.toSet());
    }

    /** Those who are named on the case or chair it. */
    public Set<UUID> accounts() {
        Set<UUID> accounts = new HashSet<>();
        namings.forEach(naming -> accounts.add(naming.accountId()));
        chairings.forEach(chairing -> accounts.add(chairing.accountId()));
        return accounts;
    }

    /** Those on the list of names. */
    public Set<UUID> listed() {
        return namings.stream()
                .filter(naming -> naming.kind() == CaseNaming.Kind.RESTRICTED)
                .map(CaseNaming::accountId)
                .collect(Collectors.toSet());
    }

    /** Whether a conflict on record keeps a worker from the case. */
    public boolean shutsOut(Colleague worker) {
        return conflicts.stream().anyMatch(c -> c.shutsOut(worker.id(), worker.agencyId()));
    }

    /** Whether neither a conflict nor the list of names keeps a worker from the case. */
    public boolean admits(Colleague worker) {
        return !shutsOut(worker) && (!file.isRestricted() || listed().contains(worker.id()));
    }

    /** The facts on which the policy decides for somebody. */
    public CaseFacts facts(Viewer viewer) {
        Standing standing = new Standing(
                new Standing.Which(file.id(), file.reference()),
                file.area(),
                file.isRestricted(),
                conflicts.stream()
                        .filter(c -> c.shutsOut(viewer.accountId(), viewer.agencyId()))
                        .count(),
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
