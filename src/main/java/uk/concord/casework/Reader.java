package uk.concord.casework;

import java.util.Set;
import java.util.UUID;
import uk.concord.casefile.ShareLevel;

/**
 * Somebody who sees a case whole, as far as share levels ask: what level of contribution is theirs to read.
 *
 * @param chairs chairs or coordinates the case
 * @param statutory works for a relevant authority (L-03)
 */
public record Reader(UUID agencyId, boolean chairs, boolean statutory) {
    /** Whether a contribution of an agency, shared at a level and perhaps with named agencies, is theirs to read. */
    public boolean mayRead(UUID author, ShareLevel level, Set<UUID> named) {
        if (author.equals(agencyId) || level == ShareLevel.ALL_ATTENDING) {
            return true;
        }
        return switch (level) {
            case ALL_ATTENDING -> true;
            case STATUTORY_ONLY -> chairs || statutory;
            case NAMED -> chairs || named.contains(agencyId);
            case CHAIR_ONLY -> chairs;
        };
    }
}
