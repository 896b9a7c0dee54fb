package uk.concord.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.Subject;

/** Walks a chain from its first link to its head and says whether anything was altered, removed or added. */
@Stateless
public class Verifying {
    @Inject
    private Trail trail;

    @Requires(Permission.AUDIT_READ)
    public Verdict verify(Subject subject) {
        List<TrailEntry> chain = trail.chain(subject);
        byte[] previous = new byte[32];
        long position = 0;
        for (TrailEntry entry : chain) {
            if (entry.position() != position + 1 || !entry.holdsAfter(previous)) {
                return new Verdict(false, position + 1);
            }
            previous = entry.hash();
            position = entry.position();
        }
        byte[] last = previous;
        long links = position;
        boolean reachesHead = trail.head(subject.id())
                .map(head -> head.position() == links && Arrays.equals(head.hash(), last))
                .orElse(links == 0);
        return new Verdict(reachesHead, links);
    }
}
