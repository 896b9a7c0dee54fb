package uk.concord.staff;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News that what somebody had in hand was handed over.
 *
 * @param to who has it now; nobody when all of it went back to the agency
 * @param returned the cases of which an action went back to the agency
 */
public record WorkPassed(UUID agencyId, @Nullable UUID to, Set<UUID> returned) {}
