package uk.concord.chain;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks one chain from its first link to its head, past the heads that were signed, and names the first place that does
 * not hold. What was added after the last signed head is held by its hashes only.
 */
public final class ChainWalk {
    private final UUID subjectId;
    private final Deque<Head> signed = new ArrayDeque<>();

    private byte[] previous = new byte[32];
    private long position;
    private long lastSigned;
    private @Nullable Break found;

    public ChainWalk(UUID subjectId, Collection<Head> signed) {
        this.subjectId = subjectId;
        signed.stream().sorted(Comparator.comparingLong(Head::position)).forEach(this.signed::add);
    }

    /** The next link, in the order of the positions. */
    public void step(Link link) {
        if (found != null) {
            return;
        }
        long expected = position + 1;
        if (link.position() != expected) {
            breakAt(expected, Break.Kind.MISSING);
        } else if (!link.holdsAfter(previous)) {
            breakAt(expected, Break.Kind.ALTERED);
        } else {
            previous = link.hash();
            position = expected;
            passSigned();
        }
    }

    /** At the end of the chain: whether the signed heads were all passed and the head names the last link. */
    public Optional<Break> end(Optional<Head> head) {
        if (found == null && !signed.isEmpty()) {
            // What is left since the last signed head may have been written anew as well.
            found = new Break(subjectId, new Break.Stretch(lastSigned + 1, position + 1), Break.Kind.CUT_SHORT);
        }
        boolean reachesHead = head.map(this::isHere).orElse(position == 0);
        if (found == null && !reachesHead) {
            breakAt(position + (isBeyond(head) ? 1 : 0), Break.Kind.HEAD);
        }
        return Optional.ofNullable(found);
    }

    /** How many links hold. */
    public long length() {
        return position;
    }

    private void passSigned() {
        while (found == null && !signed.isEmpty() && signed.getFirst().position() <= position) {
            Head head = signed.removeFirst();
            if (!isHere(head)) {
                found = new Break(subjectId, new Break.Stretch(lastSigned + 1, position), Break.Kind.WRITTEN_ANEW);
            }
            lastSigned = position;
        }
    }

    private boolean isHere(Head head) {
        return head.position() == position && MessageDigest.isEqual(head.hash(), previous);
    }

    private boolean isBeyond(Optional<Head> head) {
        return head.filter(standing -> standing.position() > position).isPresent();
    }

    private void breakAt(long where, Break.Kind kind) {
        found = new Break(subjectId, new Break.Stretch(where, where), kind);
    }
}
