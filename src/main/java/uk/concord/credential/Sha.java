package uk.concord.credential;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests. SHA-1 only to look a password up in a published list, never to keep one. */
final class Sha {
    private Sha() {}

    /** The first 64 bits of the SHA-1. */
    static long one(String text) {
        return ByteBuffer.wrap(digest("SHA-1", text)).getLong();
    }

    static byte[] two(String text) {
        return digest("SHA-256", text);
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has " + algorithm, missing);
        }
    }
}
