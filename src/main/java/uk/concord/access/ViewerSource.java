package uk.concord.access;

import java.util.Optional;

/** Says who has signed in; kept by the feature that knows accounts, which stands above this one. */
public interface ViewerSource {
    /** The viewer of this request, or none before sign-in. */
    Optional<Viewer> signedIn();

    /** Whether the viewer of this request proved lately enough who they are, for what is sensitive. */
    boolean isFresh();
}
