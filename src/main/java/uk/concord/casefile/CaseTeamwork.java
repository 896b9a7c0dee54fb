package uk.concord.casefile;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.agency.Agency;
import uk.concord.agency.AgencyRegister;
import uk.concord.agency.Purpose;
import uk.concord.draft.OnceOnly;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** Who works on a case: agencies are invited with a reason and may be removed, workers are named for their agency. */
@Stateless
public class CaseTeamwork {
    @Inject
    private CaseFiles files;

    @Inject
    private AgencyRegister agencies;

    @Inject
    private People people;

    @Inject
    private CaseDocket docket;

    @Inject
    private OnceOnly once;

    @Inject
    private CurrentViewer viewers;

    /** Agencies that may still be invited: active, with an agreement in force (L-02), and not on the team. */
    @Requires(Permission.CASE_TEAM_READ)
    public List<Agency> invitable(@About UUID caseId) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        List<CaseTeam> team = files.team(file.id());
        return agencies.active().stream()
                .filter(agency -> !isLeftOut(file, agency.id()))
                .filter(agency -> team.stream()
                        .noneMatch(place -> place.agencyId().equals(agency.id()) && place.isOpenAt(viewer.at())))
                .filter(agency -> agencies.permits(agency.id(), Purpose.HATE_MARAC, viewer.today()))
                .toList();
    }

    @Requires(Permission.CASE_TEAM)
    public void invite(@About UUID caseId, UUID agencyId, String reason, UUID token) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        once.run(token, () -> invite(viewer, file, agencyId, reason));
    }

    private void invite(Viewer viewer, CaseFile file, UUID agencyId, String reason) {
        boolean active = agencies.find(agencyId).filter(Agency::isActive).isPresent();
        if (!active || !agencies.permits(agencyId, Purpose.HATE_MARAC, viewer.today())) {
            throw new RuleBroken("casework.team.agreement", "agency"); // L-02: no agreement in force, no invitation
        }
        if (isLeftOut(file, agencyId)) {
            throw new RuleBroken("casework.team.leftOut", "agency"); // 1.5: not while the chair's decision stands
        }
        Optional<CaseTeam> place = place(file.id(), agencyId);
        if (place.filter(p -> p.isOpenAt(viewer.at())).isPresent()) {
            throw new RuleBroken("casework.team.already", "agency");
        }
        place.ifPresentOrElse(
                p -> p.inviteAgain(reason, viewer.accountId(), viewer.at()),
                () -> files.add(CaseTeam.invite(file, agencyId, reason, viewer.accountId(), viewer.at())));
        docket.invited(file, agencyId);
    }

    /** The agency loses sight of the case at once (1.4). */
    @Requires(Permission.CASE_TEAM)
    public void remove(@About UUID caseId, UUID agencyId) {
        CaseFile file = files.visible(viewers.get(), caseId).orElseThrow(NotFound::new);
        place(file.id(), agencyId).orElseThrow(NotFound::new).remove();
    }

    /**
     * The workers of the agencies of a team, by agency and name.
     *
     * @param named those who are named on the case
     * @param others those who are not
     */
    public record Workers(List<Worker> named, List<Worker> others) {}

    /** A worker with their agency's name. */
    public record Worker(UUID id, String name, String agency) {}

    /** Who is named on the case, also when their agency's access has ended, and who could be. */
    @Requires(Permission.CASE_TEAM_READ)
    public Workers workers(@About UUID caseId) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        Set<UUID> named = files.namings(file.id()).stream()
                .filter(naming -> naming.kind() == CaseNaming.Kind.ON_TEAM)
                .map(CaseNaming::accountId)
                .collect(Collectors.toSet());
        Stream<Colleague> ofTeam = files.team(file.id()).stream()
                .filter(place -> place.isOpenAt(viewer.at()))
                .flatMap(place -> people.of(place.agencyId()).stream())
                .filter(colleague -> !named.contains(colleague.id()));
        return new Workers(listed(named.stream().flatMap(account -> people.find(account).stream())), listed(ofTeam));
    }

    private List<Worker> listed(Stream<Colleague> colleagues) {
        Map<UUID, String> names = agencies.names();
        return colleagues
                .map(one -> new Worker(one.id(), one.name(), names.getOrDefault(one.agencyId(), "")))
                .sorted(Comparator.comparing(Worker::agency).thenComparing(Worker::name))
                .toList();
    }

    /** Names a worker of an agency of the team: an advocate, an officer, the practitioner who knows the victim. */
    @Requires(Permission.CASE_TEAM)
    public void name(@About UUID caseId, UUID accountId) {
        Viewer viewer = viewers.get();
        CaseFile file = files.visible(viewer, caseId).orElseThrow(NotFound::new);
        Colleague worker = people.find(accountId).orElseThrow(NotFound::new);
        boolean ofTeam = place(file.id(), worker.agencyId())
                .filter(place -> place.isOpenAt(viewer.at()))
                .isPresent();
        if (!ofTeam) {
            throw new RuleBroken("casework.team.notOfTeam", "worker");
        }
        boolean named = files.namings(file.id()).stream()
                .anyMatch(n ->
                        n.kind() == CaseNaming.Kind.ON_TEAM && n.accountId().equals(accountId));
        if (!named) {
            files.add(CaseNaming.name(file.id(), accountId, CaseNaming.Kind.ON_TEAM, viewer.accountId(), viewer.at()));
        }
    }

    /** The worker no longer finds the case, unless they represent their agency. */
    @Requires(Permission.CASE_TEAM)
    public void unname(@About UUID caseId, UUID accountId) {
        CaseFile file = files.visible(viewers.get(), caseId).orElseThrow(NotFound::new);
        files.namings(file.id()).stream()
                .filter(n ->
                        n.kind() == CaseNaming.Kind.ON_TEAM && n.accountId().equals(accountId))
                .forEach(files::remove);
    }

    /** The case awaits the decision of the area's chairs: to restrict it, or to close it. They see it from now on (1.4). */
    @Requires(Permission.CASE_TEAM)
    public void askChairs(@About UUID caseId) {
        CaseFile file = files.visible(viewers.get(), caseId).orElseThrow(NotFound::new);
        people.holding(Role.CHAIR, file.area()).forEach(chair -> docket.seenByChair(file.id(), chair));
    }

    private boolean isLeftOut(CaseFile file, UUID agencyId) {
        return files.conflicts(file.id()).stream()
                .anyMatch(conflict -> conflict.partyId().equals(agencyId)
                        && conflict.separation()
                                .filter(CaseConflict.Separation.EXCLUDE_AGENCY::equals)
                                .isPresent());
    }

    private Optional<CaseTeam> place(UUID caseId, UUID agencyId) {
        return files.team(caseId).stream()
                .filter(place -> place.agencyId().equals(agencyId))
                .findFirst();
    }
}
