package uk.concord.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Role;

/** An account with the roles it holds now, for its administrator. */
public record AccountCard(AccountRow account, List<Tenure> roles) {

    /** A role held, from and to, UTC. */
    public record Tenure(
            Role role, String area, Instant from, @Nullable Instant until) {}
}
