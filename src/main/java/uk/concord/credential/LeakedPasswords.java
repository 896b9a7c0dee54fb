package uk.concord.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/**
 * The list of leaked passwords: SHA-1 digests, one a line, of each at least the first 16 digits, as published lists are
 * written; what follows them in the line is passed over. {@code concord.leaked-passwords} names a longer file.
 */
@ApplicationScoped
class LeakedPasswords {
    private static final Pattern DIGEST = Pattern.compile("[0-9A-Fa-f]{16}.*");

    @Inject
    private Config config;

    private long[] digests = {};

    @PostConstruct
    void load() {
        Optional<String> given = config.getOptionalValue("concord.leaked-passwords", String.class);
        try (InputStream file = given.isPresent() ? Files.newInputStream(Path.of(given.get())) : bundled()) {
            digests = read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of leaked passwords cannot be read", unreadable);
        }
        if (digests.length == 0) {
            throw new IllegalStateException("The list of leaked passwords is empty");
        }
    }

    private static InputStream bundled() throws IOException {
        InputStream file = LeakedPasswords.class.getResourceAsStream("/credential/leaked-passwords.txt");
        if (file == null) {
            throw new IOException("the bundled list is missing");
        }
        return file;
    }

    private static long[] read(InputStream file) {
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))
                .lines()
                .filter(line -> DIGEST.matcher(line).matches())
                .mapToLong(line -> Long.parseUnsignedLong(line.substring(0, 16), 16))
                .sorted()
                .toArray();
    }

    boolean holds(String password) {
        return Arrays.binarySearch(digests, beginning(password)) >= 0;
    }

    /** The first 64 bits of the SHA-1: good enough to look a password up in a published list, never to keep one. */
    private static long beginning(String password) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-1", missing);
        }
    }
}
