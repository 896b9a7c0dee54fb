package uk.concord.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A copy of the trail in the hands of somebody who may write to all of it: lines and heads, but not the signed heads. */
final class CopiedTrail {
    static final int CHAINS = 6;
    private static final Instant BEGUN = Instant.parse("2026-03-02T09:00:00Z");

    private final TreeMap<UUID, List<Link>> chains = new TreeMap<>();
    private final Map<UUID, Head> heads = new HashMap<>();

    /** Clean chains of different lengths, as the portal writes them. */
    static CopiedTrail asWritten() {
        CopiedTrail trail = new CopiedTrail();
        for (int chain = 0; chain < CHAINS; chain++) {
            trail.chains.put(subject(chain), new ArrayList<>());
            trail.heads.put(subject(chain), new Head(0, new byte[32]));
            trail.grow(chain, 4 + 3 * chain);
        }
        return trail;
    }

    static UUID subject(int chain) {
        return new UUID(7, chain);
    }

    CopiedTrail copy() {
        CopiedTrail copy = new CopiedTrail();
        chains.forEach((subject, links) -> copy.chains.put(subject, new ArrayList<>(links)));
        copy.heads.putAll(heads);
        return copy;
    }

    /** The portal goes on writing. */
    void grow(int chain, int lines) {
        for (int i = 0; i < lines; i++) {
            UUID subject = subject(chain);
            Head head = heads.getOrDefault(subject, new Head(0, new byte[32]));
            List<String> words = look(chain, head.position() + 1);
            Link link = new Link(words, head.hash(), Link.hash(head.hash(), words));
            chains.computeIfAbsent(subject, fresh -> new ArrayList<>()).add(link);
            heads.put(subject, new Head(link.position(), link.hash()));
        }
    }

    private static List<String> look(int chain, long line) {
        return List.of(
                "CASE",
                subject(chain).toString(),
                Long.toString(line),
                BEGUN.plusSeconds(60 * line + chain).toString(),
                new UUID(1, line % 3).toString(),
                new UUID(2, line % 2).toString(),
                "CONSULTATION",
                "CASE_READ",
                "",
                "DONE",
                new UUID(3, line).toString());
    }

    Map<UUID, Head> heads() {
        return Map.copyOf(heads);
    }

    List<Link> links(int chain) {
        return chains.getOrDefault(subject(chain), List.of());
    }

    int length(int chain) {
        return links(chain).size();
    }

    /** Makes everything from a line on fit again: numbers, both hashes, and the head. */
    void fitFrom(int chain, int index) {
        List<Link> links = links(chain);
        byte[] previous = index == 0 ? new byte[32] : links.get(index - 1).hash();
        for (int i = index; i < links.size(); i++) {
            List<String> words = new ArrayList<>(links.get(i).words());
            words.set(2, Integer.toString(i + 1));
            Link fitted = new Link(words, previous, Link.hash(previous, words));
            links.set(i, fitted);
            previous = fitted.hash();
        }
        heads.put(subject(chain), new Head(links.size(), previous));
    }

    /** The whole chain is gone, its head as well. */
    void remove(int chain) {
        chains.remove(subject(chain));
        heads.remove(subject(chain));
    }

    /** What the verifier says of it, given the heads that were signed. */
    List<Break> verified(List<Map<UUID, Head>> seals) {
        SignedHeads signed = new SignedHeads();
        seals.forEach(signed::add);
        TrailWalk walk = new TrailWalk(signed, heads);
        chains.values()
                .forEach(links -> links.stream()
                        .sorted(Comparator.comparingLong(Link::position))
                        .forEach(walk::step));
        return walk.end();
    }
}
