package uk.concord.secondfactor;

import java.time.Clock;
import java.time.Instant;

/** The authenticator app of somebody's phone, for tests. */
public record PhoneApp(String secret) {
    /** A phone that was given the key as text. */
    public static PhoneApp given(Enrolment enrolment) {
        return new PhoneApp(enrolment.secret());
    }

    /** What it shows now, or some steps of 30 seconds later. */
    public String shows(Clock clock, int stepsLater) {
        Instant at = clock.instant().plusSeconds(30L * stepsLater);
        return Totp.code(Base32.bytes(secret.replace(" ", "")), Totp.step(at), Totp.DIGITS);
    }
}
