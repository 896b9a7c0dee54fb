package uk.concord.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import uk.concord.chain.SealFolder;

/**
 * With what the heads are signed and where the sheets go: {@code concord.seal.key}, an Ed25519 key in PKCS #8 and Base64,
 * and {@code concord.seal.folder}. Only the demonstration makes its own; elsewhere there is no start without them.
 */
@ApplicationScoped
class SealKey {
    private static final Logger LOG = Logger.getLogger(SealKey.class.getName());

    @Inject
    private Config config;

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object started) {
        signing();
        folder();
    }

    PrivateKey signing() {
        try {
            byte[] key = Base64.getMimeDecoder().decode(text());
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException | IllegalArgumentException unusable) {
            throw new IllegalStateException("concord.seal.key is not an Ed25519 key in PKCS #8 and Base64", unusable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration's key of the seals cannot be read", unreadable);
        }
    }

    SealFolder folder() {
        return new SealFolder(config.getOptionalValue("concord.seal.folder", String.class)
                .map(Path::of)
                .orElseGet(() -> demonstration().resolve("seals")));
    }

    private String text() throws IOException, GeneralSecurityException {
        Optional<String> outside = config.getOptionalValue("concord.seal.key", String.class);
        return outside.isPresent() ? outside.get() : Files.readString(demonstrationKey());
    }

    private Path demonstration() {
        if (!"demonstration"
                .equals(config.getOptionalValue("concord.mode", String.class).orElse(""))) {
            throw new IllegalStateException("Give concord.seal.key and concord.seal.folder: see deploy/");
        }
        return Path.of(config.getValue("concord.data", String.class));
    }

    private synchronized Path demonstrationKey() throws IOException, GeneralSecurityException {
        Path file = demonstration().resolve("demonstration-seal-key.txt");
        if (!Files.exists(file)) {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(demonstration().resolve("demonstration-seal-public.txt"), base64(pair.getPublic()));
            Files.writeString(file, base64(pair.getPrivate()));
            LOG.warning("A key for the seals was made beside the data. Real use needs a key from outside.");
        }
        return file;
    }

    private static String base64(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded()) + "\n";
    }
}
