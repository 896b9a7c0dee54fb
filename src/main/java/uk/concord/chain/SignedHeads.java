package uk.concord.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The heads that the seals signed, of each chain all of them: one that was signed once must stand for ever. */
public final class SignedHeads {
    private final Map<UUID, List<Head>> heads = new HashMap<>();

    void add(UUID subjectId, Head head) {
        heads.computeIfAbsent(subjectId, fresh -> new ArrayList<>()).add(head);
    }

    void add(Map<UUID, Head> more) {
        more.forEach(this::add);
    }

    /** Those of one chain, which are then no longer among the {@link #left}. */
    List<Head> take(UUID subjectId) {
        List<Head> taken = heads.remove(subjectId);
        return taken == null ? List.of() : taken;
    }

    /** Those of chains that were not asked for. */
    Map<UUID, List<Head>> left() {
        Map<UUID, List<Head>> left = new HashMap<>(heads);
        heads.clear();
        return left;
    }
}
