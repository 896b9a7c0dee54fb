package uk.concord.load;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import uk.concord.kernel.Ids;

/** Seals texts as the portal's vault does, with the keys that a demonstration keeps beside its data. */
final class Seals {
    private final AesGcmJce master;
    private final byte[] index;
    private final SecureRandom random = new SecureRandom();

    private Seals(byte[] master, byte[] index) throws GeneralSecurityException {
        this.master = new AesGcmJce(master);
        this.index = index;
    }

    /** Reads the keys that the first start of the portal has made. */
    static Seals in(Path data) {
        Properties keys = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("demonstration-keys.properties"))) {
            keys.load(file);
            return new Seals(decoded(keys, "master"), decoded(keys, "index"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The keys of the portal cannot be read", unreadable);
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("The master key is none", refused);
        }
    }

    private static byte[] decoded(Properties keys, String name) {
        return Base64.getDecoder().decode(keys.getProperty(name).strip());
    }

    /** A key of its own for one subject. */
    Subject subject(UUID id) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        try {
            return new Subject(id, new AesGcmJce(key), master.encrypt(key, Ids.bytes(id)));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A key could not be wrapped", failed);
        }
    }

    /** The blind index by which a name is found. */
    byte[] digest(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(index, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal((kind + '|' + value).getBytes(StandardCharsets.UTF_8)), 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is missing", missing);
        }
    }

    /** Whose texts are sealed, the key that does it, and the same key wrapped. */
    record Subject(UUID id, AesGcmJce key, byte[] wrapped) {
        byte[] seal(String column, UUID row, String text) {
            byte[] place = (column + '|' + row).getBytes(StandardCharsets.UTF_8);
            try {
                return key.encrypt(text.getBytes(StandardCharsets.UTF_8), place);
            } catch (GeneralSecurityException failed) {
                throw new IllegalStateException("A text could not be sealed", failed);
            }
        }
    }
}
