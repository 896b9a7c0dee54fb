package uk.concord.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import uk.concord.launcher.DatabaseAccess;

/** The verifier of the trail as src/docs/verifier.md runs it: a program of its own with an account that reads only. */
final class TrailCheck {
    private TrailCheck() {}

    /** What it says of a server's trail, without any sheet that was carried away. */
    static String of(MysqlServer server) throws IOException {
        server.run(Files.readString(Path.of("config/mysql/verifier.sql")));
        Path folder = Files.createTempDirectory("trail-check");
        Path key = Files.writeString(folder.resolve("public.pem"), publicKey());
        Path seals = Files.createDirectory(folder.resolve("seals"));
        Process verifier = verifier(server, List.of(seals.toString(), key.toString()));
        String words = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return words + "ends with " + verifier.onExit().join().exitValue();
    }

    private static Process verifier(MysqlServer server, List<String> arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "uk.concord.chain.VerifyTrail")
                .redirectErrorStream(true);
        builder.command().addAll(arguments);
        DatabaseAccess.Account reader = server.account("concord_verifier");
        builder.environment()
                .putAll(Map.of(
                        "DB_URL", server.address(""), "DB_USER", reader.user(), "DB_PASSWORD", reader.password()));
        return builder.start();
    }

    private static String publicKey() {
        try {
            byte[] key = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPublic()
                    .getEncoded();
            return Base64.getMimeEncoder().encodeToString(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
