package uk.concord.identity;

import java.util.UUID;

/** News of a sign-in, for the trail. */
public record SignInEvent(UUID accountId, UUID agencyId, Kind kind) {
    /** Somebody tried an address that no account has. */
    static final SignInEvent REFUSED_TO_NOBODY = new SignInEvent(new UUID(0, 0), new UUID(0, 0), Kind.REFUSED);

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        REFUSED
    }
}
