package uk.concord.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.kernel.Vault;

/** Who may come to an incident: the agency that recorded it, the police's flag workers, and who sees its case whole. */
@Dependent
class IncidentDoor {
    @Inject
    private Incidents incidents;

    @Inject
    private Instance<IncidentSight> sight;

    @Inject
    private Vault vault;

    /** The incidents on whose flags a viewer works. */
    List<Incident> worked(Viewer viewer) {
        if (!isAtWork(viewer)) {
            return List.of();
        }
        List<Incident> worked = viewer.holds(Role.FLAG_QA) ? incidents.latest() : incidents.latestOf(viewer.agencyId());
        vault.prepare(worked.stream().map(Incident::sealedUnder).toList());
        return worked;
    }

    boolean opens(Viewer viewer, Incident incident) {
        if (!isAtWork(viewer)) {
            return false;
        }
        boolean own = incident.agencyId().equals(viewer.agencyId());
        boolean audits = viewer.holds(Role.FLAG_QA); // 1.2: incident and flags, no conference content
        return own || audits || seesCase(viewer, incident);
    }

    /** Whether a flag worker may change this record: the auditor any, an officer those of the police only (1.2). */
    boolean opensToChange(Viewer viewer, Incident incident) {
        boolean own = incident.agencyId().equals(viewer.agencyId());
        return opens(viewer, incident) && (own || viewer.holds(Role.FLAG_QA));
    }

    private static boolean isAtWork(Viewer viewer) {
        return viewer.desk().active() && viewer.desk().mayShareCases();
    }

    private boolean seesCase(Viewer viewer, Incident incident) {
        return incident.caseId()
                .filter(caseId -> sight.stream().anyMatch(s -> s.seesWhole(viewer, caseId)))
                .isPresent();
    }
}
