package uk.concord.rehearsal;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** What a start in production must be given, made up for one run. */
final class RehearsalSecrets {
    private RehearsalSecrets() {}

    static Map<String, String> made(String firstAdministrator) {
        try {
            byte[] seal = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return Map.of(
                    "CONCORD_FIRST_ADMINISTRATOR", firstAdministrator,
                    "CONCORD_KEY_MASTER", key(),
                    "CONCORD_KEY_INDEX", key(),
                    "CONCORD_SEAL_KEY", Base64.getEncoder().encodeToString(seal),
                    "CONCORD_SEAL_FOLDER", "target/production-seals");
        } catch (GeneralSecurityException unknown) {
            throw new IllegalStateException("This Java makes no Ed25519 keys", unknown);
        }
    }

    private static String key() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
