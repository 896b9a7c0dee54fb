package uk.concord.architecture.bad.launcher;

import jakarta.inject.Inject;

/** Starts only where a container is. */
public final class NeedsAContainer {
    @Inject
    Object given;
}
