package uk.concord.chain;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The verifier as a command: the folder of the seals and the file of the public key are its arguments, DB_URL, DB_USER
 * and DB_PASSWORD its environment. It needs the driver and nothing else of the portal; src/docs/verifier.md explains it.
 */
public final class VerifyTrail {
    static final int SOUND = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private final PrintStream out;

    VerifyTrail(PrintStream out) {
        this.out = out;
    }

    /** Ends with 0 when the trail is sound, 1 when it is broken, 2 when nothing can be said. */
    public static void main(String[] arguments) {
        PrintStream terminal = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new VerifyTrail(terminal).run(List.of(arguments), System.getenv()));
    }

    int run(List<String> arguments, Map<String, String> environment) {
        if (arguments.size() != 2 || !environment.containsKey("DB_URL")) {
            out.println("Give the folder of the seals and the file of the public key, and DB_URL, DB_USER and"
                    + " DB_PASSWORD in the environment: src/docs/verifier.md");
            return NOT_VERIFIED;
        }
        SealFolder seals = new SealFolder(Path.of(arguments.get(0)));
        try {
            SignedHeads signed = seals.read(key(Path.of(arguments.get(1))));
            out.println(seals.count() + " seals, all signed, none missing");
            return verify(signed, environment);
        } catch (ForgedSeal forged) {
            out.println("BROKEN: a seal is not as it was signed. " + forged.getMessage());
            return BROKEN;
        } catch (IOException | GeneralSecurityException | SQLException | IllegalArgumentException impossible) {
            out.println("NOT VERIFIED: " + impossible.getMessage());
            return NOT_VERIFIED;
        }
    }

    private int verify(SignedHeads signed, Map<String, String> environment) throws SQLException {
        try (Connection database = DriverManager.getConnection(
                environment.getOrDefault("DB_URL", ""),
                environment.getOrDefault("DB_USER", ""),
                environment.getOrDefault("DB_PASSWORD", ""))) {
            TrailTables tables = new TrailTables(database);
            TrailWalk walk = tables.walk(signed);
            List<Break> breaks = walk.end();
            out.println(walk.extent());
            breaks.forEach(found -> out.println("BROKEN: " + found.words()));
            out.println(breaks.isEmpty() ? "SOUND" : breaks.size() + " chains are broken");
            return breaks.isEmpty() ? SOUND : BROKEN;
        }
    }

    private static PublicKey key(Path file) throws IOException, GeneralSecurityException {
        byte[] key = Base64.getMimeDecoder().decode(Files.readString(file).replaceAll("-----[A-Z ]+-----", ""));
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key));
    }
}
