package uk.concord.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.NotFound;

/** The viewer of the work at hand. Services inject this and ask for it once. */
@ApplicationScoped
public class CurrentViewer {
    private static final ThreadLocal<@Nullable Viewer> ACTING = new ThreadLocal<>();

    @Inject
    private ViewerSource source;

    /** The viewer, or none before sign-in. */
    public Optional<Viewer> signedIn() {
        Viewer acting = ACTING.get();
        return acting != null ? Optional.of(acting) : source.signedIn();
    }

    /** The viewer; whoever has not signed in finds nothing. */
    public Viewer get() {
        return signedIn().orElseThrow(NotFound::new);
    }

    /** Whether the viewer proved lately who they are; the portal's own work has nobody to ask. */
    boolean isFresh() {
        return ACTING.get() != null || source.isFresh();
    }

    /** Does a piece of work as a given viewer: for the worked example and rehearsals only, an architecture test sees to it. */
    public <T> T as(Viewer viewer, Supplier<T> work) {
        Viewer before = ACTING.get();
        ACTING.set(viewer);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable Viewer before) {
        if (before == null) {
            ACTING.remove();
        } else {
            ACTING.set(before);
        }
    }
}
