package uk.concord.credential;

import java.time.Instant;
import java.util.UUID;

/** A sign-in of one's own that is still alive. */
public record OpenSignIn(UUID id, String device, Instant startedAt, Instant lastUsedAt, boolean isThisOne) {}
