package uk.concord.credential;

import java.util.UUID;

/** News of a sign-in or of what proves its holder, for the trail. */
public record SignInEvent(UUID accountId, UUID agencyId, Kind kind) {
    /** Somebody tried an address that no account has. */
    public static final SignInEvent REFUSED_TO_NOBODY = new SignInEvent(new UUID(0, 0), new UUID(0, 0), Kind.REFUSED);

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        REFUSED,
        SECOND_STEP_REFUSED,
        PASSWORD_CHANGED,
        SECOND_FACTOR_GIVEN,
        RECOVERY_CODES_GIVEN,
        PROVED_AGAIN,
        OTHERS_ENDED;

        /** Whether somebody was turned away. */
        public boolean isRefusal() {
            return this == REFUSED || this == SECOND_STEP_REFUSED;
        }
    }
}
