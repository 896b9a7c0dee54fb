package uk.concord.credential;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The opaque token of a sign-in, 256 random bits: only its holder's cookie has it, the database its hash. */
public record SignInToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static SignInToken random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new SignInToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "token";
    }
}
