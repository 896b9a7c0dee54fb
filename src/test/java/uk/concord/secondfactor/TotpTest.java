package uk.concord.secondfactor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:10Z");

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) { // RFC 6238, appendix B
        assertEquals(code, Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)), 8));
    }

    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "3, 969429", "4, 338314", "9, 520489"})
    void theCodesOfSixDigitsAreThoseOfTheStandard(long step, String code) { // RFC 4226, appendix D
        assertEquals(code, Totp.code(SECRET, step, Totp.DIGITS));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void aClockMayBeOneStepOff(long off) {
        long step = Totp.step(NOW) + off;

        assertEquals(OptionalLong.of(step), Totp.matching(SECRET, code(step), NOW, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2, 100})
    void aClockTwoStepsOffIsRefused(long off) {
        assertTrue(Totp.matching(SECRET, code(Totp.step(NOW) + off), NOW, 0).isEmpty());
    }

    @Test
    void aCodeWorksOnce() { // V6.5.1
        long step = Totp.step(NOW);

        assertTrue(Totp.matching(SECRET, code(step), NOW, step).isEmpty());
    }

    @Test
    void aCodeFromBeforeTheLastOneUsedIsSpentToo() {
        long step = Totp.step(NOW);

        assertTrue(Totp.matching(SECRET, code(step - 1), NOW, step).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "abcdef", "000000 OR 1=1", "-12345"})
    void whatIsNoCodeIsRefused(String typed) {
        assertTrue(Totp.matching(SECRET, typed, NOW, 0).isEmpty());
    }

    @Test
    void anotherSecretMakesAnotherCode() {
        byte[] other = "12345678901234567891".getBytes(StandardCharsets.US_ASCII);

        assertTrue(Totp.matching(other, code(Totp.step(NOW)), NOW, 0).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void aSecretIsWrittenAsTheStandardSays(String bytes, String text) { // RFC 4648, section 10, without padding
        assertEquals(text, Base32.text(bytes.getBytes(StandardCharsets.US_ASCII)));
        assertArrayEquals(bytes.getBytes(StandardCharsets.US_ASCII), Base32.bytes(text));
    }

    @Test
    void spareCodesAreLongAndNeverTheSame() {
        assertTrue(RecoveryCode.random().matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertNotEquals(RecoveryCode.random(), RecoveryCode.random());
    }

    @Test
    void theGroupsOfACodeMayBeTypedAnyhow() {
        assertEquals("ABCD2345", SecondFactor.plain(" abcd-2345 "));
    }

    private static String code(long step) {
        return Totp.code(SECRET, step, Totp.DIGITS);
    }
}
