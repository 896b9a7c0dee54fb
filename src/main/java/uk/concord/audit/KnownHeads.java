package uk.concord.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import uk.concord.chain.Head;

/**
 * Where this node left the chains that it wrote last. It is a guess and never trusted: a link is added behind it only if
 * the database still has that very head, and otherwise the head is locked and read.
 */
@ApplicationScoped
class KnownHeads {
    private static final int MOST = 5_000;

    private final Map<UUID, Head> heads = new ConcurrentHashMap<>();

    Optional<Head> of(UUID subjectId) {
        return Optional.ofNullable(heads.get(subjectId));
    }

    void keep(UUID subjectId, Head head) {
        if (heads.size() >= MOST) {
            heads.clear();
        }
        heads.put(subjectId, head);
    }
}
