package uk.concord.emergency;

import java.util.Set;
import java.util.UUID;

/** News that somebody reads a case in an emergency; these are told at once (1.5). */
public record GlassBroken(UUID breakId, String reference, Set<UUID> told) {
    public GlassBroken {
        told = Set.copyOf(told);
    }
}
