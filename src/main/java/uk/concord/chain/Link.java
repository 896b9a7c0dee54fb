package uk.concord.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * A line of the trail as it stands in its table, right or wrong: the words that its hash covers, in their order, and the
 * two hashes. Nothing in it is believed, so that a forged line can be read and named.
 *
 * @param words kind and id of the subject, position, time, account, agency, act, operation, touched, outcome, correlation
 */
public record Link(List<String> words, byte[] previousHash, byte[] hash) {
    private static final int SUBJECT = 1;
    private static final int POSITION = 2;

    public Link {
        words = List.copyOf(words);
    }

    public static byte[] hash(byte[] previousHash, List<String> words) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previousHash);
            return digest.digest(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }

    public UUID subjectId() {
        return UUID.fromString(words.get(SUBJECT));
    }

    public long position() {
        return Long.parseLong(words.get(POSITION));
    }

    /** Whether content and link are as they were written. */
    public boolean holdsAfter(byte[] previous) {
        return MessageDigest.isEqual(previousHash, previous) && MessageDigest.isEqual(hash, hash(previousHash, words));
    }
}
