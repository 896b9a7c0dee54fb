package uk.concord.kernel;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens texts: AES-256-GCM, one data key per subject, each wrapped by the master key, the place of the text
 * as associated data. Also makes blind indexes, by which a sealed value can be found again without being readable.
 */
@ApplicationScoped
public class Vault {
    private static final Duration REMEMBERED = Duration.ofSeconds(60);
    private static final int MOST_REMEMBERED = 10_000;

    private static volatile @Nullable Vault inUse;

    @Inject
    private MasterKeys keys;

    @Inject
    private SubjectKeys subjectKeys;

    @Inject
    private Clock clock;

    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    /** Known by its wrapped form, so that a key of a transaction that rolled back is never taken for the stored one. */
    private record Remembered(AesGcmJce key, byte[] wrapped, Instant until) {
        boolean isOf(SubjectKey stored, Instant now) {
            return until.isAfter(now) && Arrays.equals(wrapped, stored.wrapped());
        }
    }

    @PostConstruct
    void open() {
        inUse = this;
    }

    /** Called at start, so that the first sealed text finds the vault open and a missing key stops the start. */
    public void mustBeOpen() {
        keys.master();
    }

    static Vault inUse() {
        Vault vault = inUse;
        if (vault == null) {
            throw new IllegalStateException("The vault is not open yet");
        }
        return vault;
    }

    byte[] seal(SealedPlace place, String text) {
        try {
            return keyFor(place.subject()).encrypt(text.getBytes(StandardCharsets.UTF_8), place.associated());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A text could not be sealed", failed);
        }
    }

    String open(SealedPlace place, byte[] sealed) {
        SubjectKey stored = subjectKeys.of(place.subject()).orElseThrow(() -> new IllegalStateException("No key"));
        if (stored.isDestroyed()) {
            return "[erased]";
        }
        try {
            return new String(
                    unwrapped(place.subject(), stored).decrypt(sealed, place.associated()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A sealed text does not open at its place", failed);
        }
    }

    /**
     * Reads the keys of several subjects at once, before the texts of a list are opened; without it each key is read by
     * itself. It holds for the transaction at hand, so that a key that is destroyed opens nothing in the next.
     */
    public void prepare(Collection<UUID> subjects) {
        subjectKeys.read(subjects);
    }

    /** Makes whoever writes texts of this subject do so one after another, to the end of the transaction. */
    public void hold(UUID subject) {
        subjectKeys.lock(subject);
    }

    /** Erases all that was sealed for a subject by destroying its key (dossier L-16). */
    public void erase(UUID subject) {
        subjectKeys.of(subject).ifPresent(key -> key.destroy(clock.instant()));
        remembered.remove(subject);
    }

    /** A keyed digest of a value, 16 bytes: equal values of one kind have equal digests, and nothing else shows. */
    public byte[] blindIndex(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.index(), "HmacSHA256"));
            byte[] digest = mac.doFinal((kind + '|' + value).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, 16);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("HmacSHA256 is missing", missing);
        }
    }

    private AesGcmJce keyFor(UUID subject) throws GeneralSecurityException {
        SubjectKey stored = subjectKeys.of(subject).orElse(null);
        if (stored != null && !stored.isDestroyed()) {
            return unwrapped(subject, stored);
        }
        if (stored != null) {
            throw new IllegalStateException("The key of this subject was destroyed");
        }
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        // Not remembered: the transaction that makes the key may yet roll back.
        subjectKeys.add(new SubjectKey(subject, master().encrypt(fresh, Ids.bytes(subject))));
        return new AesGcmJce(fresh);
    }

    private AesGcmJce unwrapped(UUID subject, SubjectKey stored) throws GeneralSecurityException {
        Remembered known = remembered.get(subject);
        if (known != null && known.isOf(stored, clock.instant())) {
            return known.key();
        }
        AesGcmJce key = new AesGcmJce(master().decrypt(stored.wrapped(), Ids.bytes(subject)));
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(
                subject, new Remembered(key, stored.wrapped(), clock.instant().plus(REMEMBERED)));
        return key;
    }

    private AesGcmJce master() throws GeneralSecurityException {
        return new AesGcmJce(keys.master());
    }
}
