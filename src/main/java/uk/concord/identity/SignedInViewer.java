package uk.concord.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.concord.access.Viewer;
import uk.concord.access.ViewerSource;

/** The viewer of a request: read once, when the sign-in was recognised, from the rows of that moment. */
@ApplicationScoped
class SignedInViewer implements ViewerSource {
    @Inject
    private RequestSignIn request;

    @Override
    public Optional<Viewer> signedIn() {
        return badge().flatMap(Badge::viewer);
    }

    @Override
    public boolean isFresh() {
        return badge().map(Badge::isFresh).orElse(true);
    }

    /** What is known of who has signed in; nothing outside a request. */
    Optional<Badge> badge() {
        try {
            return request.badge();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return Optional.empty();
        }
    }
}
