package uk.concord.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.purpose.Purposes;

/** Ties a worker to a case, one row at a time, as the services would; for tests that hold the rows against the decision. */
@ApplicationScoped
public class CaseTies {
    @Inject
    private Purposes purposes;

    @Inject
    private CaseFiles files;

    @Inject
    private Clock clock;

    @Transactional
    public void named(UUID caseId, UUID account) {
        files.add(CaseNaming.name(caseId, account, CaseNaming.Kind.ON_TEAM, account, clock.instant()));
    }

    @Transactional
    public void listed(UUID caseId, UUID account) {
        files.add(CaseNaming.name(caseId, account, CaseNaming.Kind.RESTRICTED, account, clock.instant()));
    }

    /** Whom the list names has said why they open the case. */
    @Transactional
    public void saidWhy(UUID caseId, Viewer viewer) {
        purposes.sayWhy(viewer, caseId, "An invented purpose");
    }

    @Transactional
    public void chairs(UUID caseId, UUID account) {
        files.add(CaseChairing.by(caseId, account, clock.instant()));
    }

    @Transactional
    public void conflict(UUID caseId, UUID account) {
        files.add(CaseConflict.own(caseId, account, CaseConflict.Type.OTHER, "", clock.instant()));
    }

    @Transactional
    public void restricted(UUID caseId) {
        files.find(caseId).orElseThrow().restrict(true);
    }

    /** The agency is on the team no more. */
    @Transactional
    public void removed(UUID caseId, UUID agency) {
        files.team(caseId).stream()
                .filter(place -> place.agencyId().equals(agency))
                .forEach(CaseTeam::remove);
    }
}
