package uk.concord.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.concord.kernel.Subject;

/** The changes of the service call that this thread is in; calls within calls each have their own. */
final class PendingChanges {
    private static final ThreadLocal<Deque<Set<Change>>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    private PendingChanges() {}

    record Change(Subject subject, String touched) {}

    static void begin() {
        OPEN.get().push(new LinkedHashSet<>());
    }

    static void note(Change change) {
        Set<Change> innermost = OPEN.get().peek();
        if (innermost != null) {
            innermost.add(change);
        }
    }

    static List<Change> soFar() {
        Set<Change> innermost = OPEN.get().peek();
        return innermost == null ? List.of() : List.copyOf(innermost);
    }

    static void end() {
        Deque<Set<Change>> open = OPEN.get();
        open.poll();
        if (open.isEmpty()) {
            OPEN.remove();
        }
    }
}
