package uk.concord.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The heads that moved since the seal before, to be signed and carried off the host. Each sheet names the digest of the
 * one before it, so that a missing sheet shows. Its form is plain text, a head a line: it must be readable in ten years.
 */
public record SealSheet(long number, Instant at, String before, Map<UUID, Head> heads) {
    /** What the first sheet has before it. */
    public static final String NOTHING = "none";

    private static final String TITLE = "Concord seal of the trail, form 1";
    private static final String SIGNED = "signature ";
    private static final int PREAMBLE = 5;

    public SealSheet {
        heads = Map.copyOf(heads);
    }

    /** The whole file, signature last. */
    public String signed(PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text().getBytes(StandardCharsets.UTF_8));
            return text() + SIGNED + Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The key of the seals cannot sign", unusable);
        }
    }

    /** Reads a file, if it is as it was signed. */
    public static SealSheet open(String file, PublicKey key) throws ForgedSeal {
        int end = file.lastIndexOf(SIGNED);
        if (end < 0) {
            throw new ForgedSeal("it has no signature");
        }
        String text = file.substring(0, end);
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = Base64.getDecoder()
                    .decode(file.substring(end + SIGNED.length()).strip());
            if (!signature.verify(signed)) {
                throw new ForgedSeal("its signature does not fit");
            }
            return parse(text.lines().toList());
        } catch (GeneralSecurityException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw new ForgedSeal("it cannot be read", unreadable);
        }
    }

    /** By what the next sheet names this file. */
    public static String digest(String file) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("SHA-256 is missing", missing);
        }
    }

    private String text() {
        List<String> lines = new ArrayList<>(
                List.of(TITLE, "number " + number, "at " + at, "before " + before, "heads " + heads.size()));
        new TreeMap<>(heads)
                .forEach((subject, head) -> lines.add(
                        subject + " " + head.position() + " " + HexFormat.of().formatHex(head.hash())));
        return String.join("\n", lines) + "\n";
    }

    private static SealSheet parse(List<String> lines) throws ForgedSeal {
        if (lines.size() < PREAMBLE || !lines.get(0).equals(TITLE)) {
            throw new ForgedSeal("it is not a seal of this form");
        }
        Map<UUID, Head> heads = new TreeMap<>();
        for (String line : lines.subList(PREAMBLE, lines.size())) {
            String[] words = line.split(" ", -1);
            heads.put(
                    UUID.fromString(words[0]),
                    new Head(Long.parseLong(words[1]), HexFormat.of().parseHex(words[2])));
        }
        return new SealSheet(
                Long.parseLong(after("number ", lines.get(1))),
                Instant.parse(after("at ", lines.get(2))),
                after("before ", lines.get(3)),
                heads);
    }

    private static String after(String label, String line) throws ForgedSeal {
        if (!line.startsWith(label)) {
            throw new ForgedSeal("it is not a seal of this form");
        }
        return line.substring(label.length());
    }
}
