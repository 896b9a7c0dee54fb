package uk.concord.insight;

import java.time.Instant;
import java.util.List;
import uk.concord.access.Viewer;

/** One kind of work that may wait for a viewer; each is asked only for those who hold its permission. */
interface WorkSource {
    List<WorkItem> waitingFor(Viewer viewer, Instant now);
}
