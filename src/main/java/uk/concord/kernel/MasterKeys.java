package uk.concord.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;

/**
 * The two keys that come from outside the database: {@code concord.key.master} wraps data keys, {@code
 * concord.key.index} makes blind indexes. Each is 32 bytes in Base64. Only the demonstration makes its own.
 */
@ApplicationScoped
class MasterKeys {
    private static final Logger LOG = Logger.getLogger(MasterKeys.class.getName());

    @Inject
    private Config config;

    private byte[] master = new byte[0];
    private byte[] index = new byte[0];

    @PostConstruct
    void load() {
        Optional<String> outside = config.getOptionalValue("concord.key.master", String.class);
        if (outside.isPresent()) {
            master = decode(outside.get());
            index = decode(config.getValue("concord.key.index", String.class));
        } else if ("demonstration"
                .equals(config.getOptionalValue("concord.mode", String.class).orElse(""))) {
            loadDemonstrationKeys(
                    Path.of(config.getValue("concord.data", String.class), "demonstration-keys.properties"));
        } else {
            throw new IllegalStateException(
                    "Give concord.key.master and concord.key.index (32 bytes in Base64 each): see deploy/");
        }
    }

    byte[] master() {
        return master.clone();
    }

    byte[] index() {
        return index.clone();
    }

    private void loadDemonstrationKeys(Path file) {
        try {
            if (!Files.exists(file)) {
                String keys = "master=" + random() + "\nindex=" + random() + "\n";
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, keys);
                LOG.warning("Demonstration keys were made beside the data. Real use needs keys from outside.");
            }
            Properties keys = new Properties();
            keys.load(new StringReader(Files.readString(file)));
            master = decode(keys.getProperty("master"));
            index = decode(keys.getProperty("index"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demonstration keys cannot be read or written", unreadable);
        }
    }

    private static String random() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] decode(String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        if (key.length != 32) {
            throw new IllegalStateException("A key must be 32 bytes in Base64");
        }
        return key;
    }
}
