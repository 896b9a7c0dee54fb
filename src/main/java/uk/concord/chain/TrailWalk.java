package uk.concord.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks the whole trail, subject by subject, and collects the first break of each chain. */
public final class TrailWalk {
    private final SignedHeads signed;
    private final Map<UUID, Head> heads;
    private final List<Break> breaks = new ArrayList<>();

    private @Nullable UUID subject;
    private ChainWalk chain = new ChainWalk(new UUID(0, 0), List.of());
    private long links;
    private long chains;

    /** Given the signed heads and those that stand in the database. */
    TrailWalk(SignedHeads signed, Map<UUID, Head> heads) {
        this.signed = signed;
        this.heads = new HashMap<>(heads);
    }

    /** The next link, in the order of subject and position. */
    void step(Link link) {
        UUID next = link.subjectId();
        if (!next.equals(subject)) {
            endChain();
            subject = next;
            chain = new ChainWalk(next, signed.take(next));
        }
        chain.step(link);
        links++;
    }

    /** After the last link: all breaks. Chains that are signed or have a head and are not there at all are among them. */
    List<Break> end() {
        endChain();
        subject = null;
        signed.left().forEach((gone, known) -> close(gone, new ChainWalk(gone, known)));
        List.copyOf(heads.keySet()).forEach(gone -> close(gone, new ChainWalk(gone, List.of())));
        return List.copyOf(breaks);
    }

    /** How much was walked. */
    String extent() {
        return chains + " chains, " + links + " lines";
    }

    private void endChain() {
        UUID open = subject;
        if (open != null) {
            chains++;
            close(open, chain);
        }
    }

    private void close(UUID of, ChainWalk walked) {
        walked.end(Optional.ofNullable(heads.remove(of))).ifPresent(breaks::add);
    }
}
