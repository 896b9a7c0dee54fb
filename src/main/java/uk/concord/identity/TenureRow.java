package uk.concord.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;

/** A role held, from and to, UTC. */
public record TenureRow(
        Role role, String area, Instant from, @Nullable Instant until) {}
