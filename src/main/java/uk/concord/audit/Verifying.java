package uk.concord.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.chain.ChainWalk;
import uk.concord.kernel.Subject;

/** Walks a chain from its first link to its head and says whether anything was altered, removed or added. */
@Stateless
public class Verifying {
    @Inject
    private Trail trail;

    @Requires(Permission.AUDIT_READ)
    public Verdict verify(Subject subject) {
        List<Object[]> read = trail.chainWithHead(subject);
        Optional<ChainHead> head =
                read.isEmpty() ? trail.head(subject.id()) : Optional.ofNullable((ChainHead) read.get(0)[1]);
        if (read.isEmpty() && head.filter(one -> one.position() > 0).isPresent()) {
            read = trail.chainWithHead(subject); // it may have begun in between
        }
        ChainWalk walk = new ChainWalk(subject.id(), List.of());
        read.forEach(line -> walk.step(((TrailEntry) line[0]).asLink()));
        return walk.end(head.map(ChainHead::standing))
                .map(broken -> new Verdict(false, broken.stretch().from()))
                .orElseGet(() -> new Verdict(true, walk.length()));
    }
}
