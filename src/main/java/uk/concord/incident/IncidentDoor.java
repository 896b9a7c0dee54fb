package uk.concord.incident;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import uk.concord.access.Role;
import uk.concord.access.Viewer;

/** Who may come to an incident: the agency that recorded it, the police's flag workers, and who sees its case whole. */
@Dependent
class IncidentDoor {
    @Inject
    private Instance<IncidentSight> sight;

    boolean opens(Viewer viewer, Incident incident) {
        if (!viewer.desk().active() || !viewer.desk().mayShareCases()) {
            return false;
        }
        boolean own = incident.agencyId().equals(viewer.agencyId());
        boolean audits = viewer.holds(Role.FLAG_QA); // 1.2: incident and flags, no conference content
        return own || audits || seesCase(viewer, incident);
    }

    private boolean seesCase(Viewer viewer, Incident incident) {
        return incident.caseId()
                .filter(caseId -> sight.stream().anyMatch(s -> s.seesWhole(viewer, caseId)))
                .isPresent();
    }
}
