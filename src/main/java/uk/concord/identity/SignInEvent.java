package uk.concord.identity;

import java.util.UUID;

/** News of a sign-in, for the trail. */
public record SignInEvent(UUID accountId, UUID agencyId, Kind kind) {
    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        REFUSED
    }
}
