package uk.concord.kernel;

import java.security.SecureRandom;

/** The name people use for a record: random, so that it tells neither volume nor date nor person (dossier 3). */
public final class Reference {
    /** No letter or digit that is easily taken for another (0/O, 1/I/L, 5/S). */
    private static final char[] SIGNS = "234679ABCDEFGHJKMNPQRTUVWXYZ".toCharArray();

    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Makes a reference such as {@code HC-7F3K-92Q}. */
    public static String next(String prefix) {
        StringBuilder reference = new StringBuilder(prefix).append('-');
        for (int i = 0; i < 7; i++) {
            if (i == 4) {
                reference.append('-');
            }
            reference.append(SIGNS[RANDOM.nextInt(SIGNS.length)]);
        }
        return reference.toString();
    }
}
