package uk.concord.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.AgencyRegister;
import uk.concord.draft.OnceOnly;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** The chair decides who finds a case: restricts it to named people, or leaves a whole agency out (1.5). */
@Stateless
public class CaseRestricting {
    @Inject
    private CaseFiles files;

    @Inject
    private CaseDoor door;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** From now on only these people, and the chair who decides it, find the case: names, not agencies. */
    @Requires(Permission.CASE_RESTRICT)
    public void restrict(@About UUID caseId, Set<UUID> accountIds, String reason, UUID token) {
        Viewer chair = viewers.get();
        CaseFile file = door.open(chair, caseId);
        Circle circle = door.circle(file);
        accountIds.forEach(id -> mustBeNear(circle, people.find(id).orElseThrow(NotFound::new), chair));
        once.run(token, () -> list(circle, accountIds, chair, reason));
    }

    /** A name opens nothing on its own: it must be of somebody who comes to the case by team, area or chair (1.4). */
    private void mustBeNear(Circle circle, Colleague named, Viewer chair) {
        boolean near = circle.agencies(chair.at()).contains(named.agencyId())
                || circle.accounts().contains(named.id())
                || people.holding(Role.COORD, circle.file().area()).contains(named.id());
        if (!near) {
            throw new RuleBroken("casework.sight.notNear", "people");
        }
    }

    private void list(Circle circle, Set<UUID> accountIds, Viewer chair, String reason) {
        CaseFile file = circle.file();
        SightDecision.Kind kind =
                file.isRestricted() ? SightDecision.Kind.NAMES_CHANGED : SightDecision.Kind.RESTRICTED;
        files.add(SightDecision.of(file.id(), chair, kind, reason));
        file.restrict(true);
        door.sayWhy(chair, file, reason);
        Set<UUID> listed = new HashSet<>(accountIds);
        listed.add(chair.accountId());
        circle.namings().stream()
                .filter(naming -> naming.kind() == CaseNaming.Kind.RESTRICTED)
                .filter(naming -> !listed.remove(naming.accountId()))
                .forEach(files::remove);
        listed.forEach(account -> files.add(
                CaseNaming.name(file.id(), account, CaseNaming.Kind.RESTRICTED, chair.accountId(), chair.at())));
    }

    /** The case is open again to the agencies of its team. */
    @Requires(Permission.CASE_RESTRICT)
    public void lift(@About UUID caseId, String reason, UUID token) {
        Viewer chair = viewers.get();
        CaseFile file = door.open(chair, caseId);
        once.run(token, () -> {
            if (!file.isRestricted()) {
                throw new RuleBroken("casework.sight.notRestricted");
            }
            files.add(SightDecision.of(file.id(), chair, SightDecision.Kind.RESTRICTION_LIFTED, reason));
            file.restrict(false);
            files.namings(file.id()).stream()
                    .filter(naming -> naming.kind() == CaseNaming.Kind.RESTRICTED)
                    .forEach(files::remove);
        });
    }

    /** The agency, or all of it but one worker, must not find this case: landlord of both, for one (1.5). */
    @Requires(Permission.CASE_RESTRICT)
    public void settle(@About UUID caseId, CaseConflict.Settlement settlement, String reason, UUID token) {
        Viewer chair = viewers.get();
        CaseFile file = door.open(chair, caseId);
        once.run(token, () -> settle(file, settlement, chair, reason));
    }

    private void settle(CaseFile file, CaseConflict.Settlement settlement, Viewer chair, String reason) {
        UUID agencyId = settlement.agencyId();
        if (agencies.find(agencyId).isEmpty()) {
            throw new NotFound();
        }
        if (agencyId.equals(chair.agencyId())) {
            throw new RuleBroken("casework.conflict.ownAgency", "agency");
        }
        if (conflict(file, agencyId).isPresent()) {
            throw new RuleBroken("casework.conflict.settled", "agency");
        }
        if (settlement.separation() == CaseConflict.Separation.NAMED_DEPUTY_ONLY) {
            nameDeputy(file, settlement, chair);
        }
        files.add(SightDecision.about(
                agencyId, file.id(), chair, settlement.separation().decision(), reason));
        files.add(CaseConflict.settled(file.id(), settlement, chair));
        if (settlement.separation() == CaseConflict.Separation.EXCLUDE_AGENCY) {
            place(file, agencyId).ifPresent(CaseTeam::remove); // nothing may be asked of it or told to it
        }
    }

    /** The one worker must be of that agency, and comes to the case by name. */
    private void nameDeputy(CaseFile file, CaseConflict.Settlement settlement, Viewer chair) {
        Colleague deputy = settlement
                .deputy()
                .flatMap(people::find)
                .filter(worker -> worker.agencyId().equals(settlement.agencyId()))
                .orElseThrow(() -> new RuleBroken("casework.conflict.deputy", "deputy"));
        if (place(file, settlement.agencyId())
                .filter(place -> place.isOpenAt(chair.at()))
                .isEmpty()) {
            throw new RuleBroken("casework.conflict.notOfTeam", "agency");
        }
        boolean named = files.namings(file.id()).stream()
                .anyMatch(n ->
                        n.kind() == CaseNaming.Kind.ON_TEAM && n.accountId().equals(deputy.id()));
        if (!named) {
            files.add(CaseNaming.name(file.id(), deputy.id(), CaseNaming.Kind.ON_TEAM, chair.accountId(), chair.at()));
        }
    }

    /** The agency may be invited again, or finds the case again if it never left the team. */
    @Requires(Permission.CASE_RESTRICT)
    public void letIn(@About UUID caseId, UUID agencyId, String reason, UUID token) {
        Viewer chair = viewers.get();
        CaseFile file = door.open(chair, caseId);
        once.run(token, () -> {
            CaseConflict conflict = conflict(file, agencyId).orElseThrow(NotFound::new);
            files.add(SightDecision.about(agencyId, file.id(), chair, SightDecision.Kind.AGENCY_LET_IN, reason));
            files.remove(conflict);
        });
    }

    private Optional<CaseConflict> conflict(CaseFile file, UUID agencyId) {
        return files.conflicts(file.id()).stream()
                .filter(conflict ->
                        conflict.separation().isPresent() && conflict.partyId().equals(agencyId))
                .findFirst();
    }

    private Optional<CaseTeam> place(CaseFile file, UUID agencyId) {
        return files.team(file.id()).stream()
                .filter(place -> place.agencyId().equals(agencyId))
                .findFirst();
    }
}
