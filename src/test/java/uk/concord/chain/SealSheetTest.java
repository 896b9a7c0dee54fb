package uk.concord.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealSheetTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final KeyPair KEYS = keys();

    @TempDir
    private Path folder;

    @Test
    void whatWasSignedIsReadAgain() throws ForgedSeal { // L-06
        SealSheet read = SealSheet.open(sheet(7, "before").signed(KEYS.getPrivate()), KEYS.getPublic());

        assertEquals(7, read.number());
        assertEquals(NOON, read.at());
        assertEquals("before", read.before());
        assertEquals(3, read.heads().get(new UUID(1, 1)).position());
    }

    @ParameterizedTest
    @Tag("S78")
    @ValueSource(strings = {"number 7", "at 2026", "before be", "heads 2", " 3 ", "0101", "signature "})
    void aSheetThatWasEditedIsRefused(String part) { // L-06
        String file = sheet(7, "before").signed(KEYS.getPrivate());

        assertThrows(ForgedSeal.class, () -> SealSheet.open(file.replaceFirst(part, "9" + part), KEYS.getPublic()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "signature ", "signature !!!", "nothing of the kind\nsignature AAAA"})
    void whatIsNoSheetIsRefused(String file) {
        assertThrows(ForgedSeal.class, () -> SealSheet.open(file, KEYS.getPublic()));
    }

    @Test
    @Tag("S78")
    void aSheetOfAnotherKeyIsRefused() { // L-06
        String file = sheet(1, SealSheet.NOTHING).signed(keys().getPrivate());

        assertThrows(ForgedSeal.class, () -> SealSheet.open(file, KEYS.getPublic()));
    }

    @Test
    void sheetsThatFollowOneAnotherAreReadTogether() throws IOException, ForgedSeal { // L-06
        carryThree();

        assertEquals(
                3,
                new SealFolder(folder)
                        .read(KEYS.getPublic())
                        .take(new UUID(1, 1))
                        .size());
    }

    @ParameterizedTest
    @Tag("S78")
    @ValueSource(strings = {"seal-000001.txt", "seal-000002.txt"})
    void aMissingSheetIsNoticed(String gone) throws IOException { // L-06
        carryThree();
        Files.delete(folder.resolve(gone));

        assertThrows(ForgedSeal.class, () -> new SealFolder(folder).read(KEYS.getPublic()));
    }

    @Test
    @Tag("S78")
    void aSheetIsNeverWrittenOver() throws IOException { // L-06
        carryThree();

        assertThrows(FileAlreadyExistsException.class, () -> new SealFolder(folder).add(3, "another"));
    }

    @Test
    @Tag("S78")
    void theCommandSaysThatASealWasForged() throws IOException { // L-06
        carryThree();
        Files.writeString(folder.resolve("seal-000003.txt"), "forged");

        assertEquals(VerifyTrail.BROKEN, command(List.of(folder.toString(), publicKey()), "jdbc:none"));
    }

    @Test
    void theCommandThatCannotReadSaysThatItVerifiedNothing() throws IOException {
        carryThree();
        String key = publicKey();
        List<String> sound = List.of(folder.toString(), key);

        assertEquals(VerifyTrail.NOT_VERIFIED, command(List.of(), "jdbc:none"));
        assertEquals(
                VerifyTrail.NOT_VERIFIED, command(List.of(folder.resolve("gone").toString(), key), "jdbc:none"));
        assertEquals(VerifyTrail.NOT_VERIFIED, command(List.of(folder.toString(), "no-key"), "jdbc:none"));
        assertEquals(VerifyTrail.NOT_VERIFIED, command(sound, "jdbc:none"));
    }

    private void carryThree() throws IOException {
        String before = SealSheet.NOTHING;
        for (int number = 1; number <= 3; number++) {
            String file = sheet(number, before).signed(KEYS.getPrivate());
            new SealFolder(folder).add(number, file);
            before = SealSheet.digest(file);
        }
    }

    private String publicKey() throws IOException {
        Path file = folder.resolve("public.txt");
        String key = Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded());
        Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
        return file.toString();
    }

    private static int command(List<String> arguments, String url) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int end = new VerifyTrail(new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(arguments, Map.of("DB_URL", url));
        assertTrue(said.size() > 0, "it says why");
        return end;
    }

    private static SealSheet sheet(long number, String before) {
        byte[] hash = new byte[32];
        hash[0] = 1;
        hash[1] = 1;
        return new SealSheet(
                number,
                NOON,
                before,
                Map.of(new UUID(1, 1), new Head(3, hash), new UUID(1, 2), new Head(number, hash)));
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
