package uk.concord.secondfactor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that device and portal compute from a shared secret and the time: RFC 6238, SHA-1, six digits, 30 seconds. */
final class Totp {
    static final int DIGITS = 6;
    private static final long STEP_SECONDS = 30;
    /** A device's clock may be one step off. */
    private static final long TOLERANCE = 1;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** RFC 4226, 5.3: the last half byte of the digest says which four bytes make the number. */
    static String code(byte[] secret, long step, int digits) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] digest =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(digest).getInt(digest[digest.length - 1] & 0xF) & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA1 is missing", missing);
        }
    }

    /** The step whose code this is, of those that are near enough and later than the one used last. */
    static OptionalLong matching(byte[] secret, String code, Instant at, long usedStep) {
        long now = step(at);
        return LongStream.rangeClosed(now - TOLERANCE, now + TOLERANCE)
                .filter(step -> step > usedStep && code(secret, step, DIGITS).equals(code))
                .findFirst();
    }
}
