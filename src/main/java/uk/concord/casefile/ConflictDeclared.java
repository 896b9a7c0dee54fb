package uk.concord.casefile;

import java.util.Set;
import java.util.UUID;

/**
 * A worker on a case has said that they have a conflict: somebody else must take their place (1.5).
 *
 * @param officers the chairs and coordinators who find the case and are to see to it
 */
public record ConflictDeclared(UUID caseId, String reference, Set<UUID> officers) {
    public ConflictDeclared {
        officers = Set.copyOf(officers);
    }
}
