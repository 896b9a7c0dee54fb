package uk.concord.insight;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;

/** Gathers what waits for the viewer from all features, each under the viewer's own rights. */
@Stateless
public class MyWork {
    @Inject
    private Instance<WorkSource> sources;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_DESK)
    public Desktop desktop() {
        Viewer viewer = viewers.get();
        List<WorkItem> all = sources.stream()
                .flatMap(source -> source.waitingFor(viewer, clock.instant()).stream())
                .map(WorkItem::risen)
                .sorted(Comparator.comparing(MyWork::place))
                .toList();
        return new Desktop(
                all.stream().collect(Collectors.groupingBy(WorkItem::group, TreeMap::new, Collectors.toList())));
    }

    /** By when it is due; what waits for triage stays in the order of its queue, the most urgent first. */
    private static Instant place(WorkItem item) {
        return item.group() == WorkGroup.TRIAGE ? Instant.EPOCH : item.dueAt();
    }
}
