package uk.concord.secondfactor;

import java.io.ByteArrayOutputStream;

/** Bytes as letters A to Z and digits 2 to 7 (RFC 4648), as authenticator apps take a secret typed by hand. */
final class Base32 {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int count = 0;
        for (byte one : bytes) {
            held = (held << Byte.SIZE) | (one & 0xFF);
            count += Byte.SIZE;
            for (; count >= BITS; count -= BITS) {
                text.append(LETTERS.charAt((held >> (count - BITS)) & 31));
            }
        }
        return count == 0
                ? text.toString()
                : text.append(LETTERS.charAt((held << (BITS - count)) & 31)).toString();
    }

    static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int count = 0;
        for (char letter : text.toCharArray()) {
            held = (held << BITS) | LETTERS.indexOf(letter);
            count += BITS;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                bytes.write(held >> count);
            }
        }
        return bytes.toByteArray();
    }
}
