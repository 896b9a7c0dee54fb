package uk.concord.credential;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a person needs to give the secret to their device: the secret as text, and the same as a picture to photograph.
 *
 * @param secret in groups of four, to be typed
 * @param path the dark squares of the picture, as the path of a drawing
 * @param size the side of the picture, in squares, with its quiet edge
 */
public record Enrolment(String secret, String path, int size) {
    private static final int EDGE = 4;

    static Enrolment of(String secret, String email) {
        String label = URLEncoder.encode("Concord:" + email, StandardCharsets.UTF_8).replace("+", "%20");
        String address = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Concord";
        QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new Enrolment(secret.replaceAll("(.{4})(?=.)", "$1 "), path(code), code.size + 2 * EDGE);
    }

    private static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
