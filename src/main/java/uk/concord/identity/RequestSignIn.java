package uk.concord.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.access.Viewer;

/** What the sign-in mechanism found out for this request. */
@RequestScoped
public class RequestSignIn {
    private @Nullable UUID accountId;
    private @Nullable Viewer viewer;

    void found(UUID account) {
        accountId = account;
        viewer = null;
    }

    Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }

    Optional<Viewer> viewer() {
        return Optional.ofNullable(viewer);
    }

    void keep(Viewer read) {
        viewer = read;
    }
}
