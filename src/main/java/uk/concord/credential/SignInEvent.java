package uk.concord.credential;

import java.util.EnumSet;
import java.util.Set;
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
        OTHERS_ENDED,
        NEW_START_ASKED,
        NEW_START_GRANTED;

        private static final Set<Kind> TOLD = EnumSet.of(
                PASSWORD_CHANGED, SECOND_FACTOR_GIVEN, RECOVERY_CODES_GIVEN, NEW_START_ASKED, NEW_START_GRANTED);

        /** Whether the holder is told: were it not their own doing, somebody else is at it. */
        public boolean isTold() {
            return TOLD.contains(this);
        }

        /** Whether somebody was turned away. */
        public boolean isRefusal() {
            return this == REFUSED || this == SECOND_STEP_REFUSED;
        }
    }
}
