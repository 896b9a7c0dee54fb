package uk.concord.incident;

import java.util.UUID;
import uk.concord.access.Viewer;

/** Who sees the incidents of a case whole; the feature that keeps cases, which stands above this one, knows. */
public interface IncidentSight {
    boolean seesWhole(Viewer viewer, UUID caseId);
}
