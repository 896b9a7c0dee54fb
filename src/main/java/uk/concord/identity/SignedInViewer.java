package uk.concord.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.access.ViewerSource;

/** Reads the viewer of a request once, from the account, its agency, its agreements and its roles of this moment. */
@ApplicationScoped
class SignedInViewer implements ViewerSource {
    @Inject
    private RequestSignIn request;

    @Inject
    private ViewerReading reading;

    @Override
    public Optional<Viewer> signedIn() {
        try {
            return read();
        } catch (ContextNotActiveException outsideAnyRequest) {
            return Optional.empty();
        }
    }

    private Optional<Viewer> read() {
        if (request.viewer().isPresent()) {
            return request.viewer();
        }
        Optional<UUID> account = request.account();
        Optional<Viewer> viewer = account.flatMap(reading::of);
        viewer.ifPresent(request::keep);
        return viewer;
    }
}
