package uk.concord.secondfactor;

import io.nayuki.qrcodegen.QrCode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.kernel.RuleBroken;

/** Gives an account its second factor: an offer of a secret, a code that shows it has arrived, a sheet of spare codes. */
@Dependent
public class Enrolling {
    /** The quiet squares around the picture, without which no camera finds it. */
    private static final int EDGE = 4;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorDemand demand;

    @Inject
    private Clock clock;

    public boolean isDemanded() {
        return demand.isMade();
    }

    public boolean isEnrolled(UUID accountId) {
        return factors.isEnrolled(accountId);
    }

    public long spareCodes(UUID accountId) {
        return factors.unusedCodes(accountId);
    }

    /** The offer, the same until it is taken; to whom has a second factor its secret is never shown again. */
    public Enrolment offer(UUID accountId, String email) {
        SecondFactor factor = factors.locked(accountId).orElseGet(() -> factors.add(SecondFactor.offer(accountId)));
        if (factor.isConfirmed()) {
            throw new RuleBroken("credential.secondFactor.there");
        }
        return enrolment(factor.secretText(), email);
    }

    /** Takes the first code and answers the spare codes: the only time that they can be read. */
    public List<String> confirm(UUID accountId, String code) {
        SecondFactor factor =
                factors.locked(accountId).orElseThrow(() -> new RuleBroken("credential.secondFactor.again"));
        if (!factor.confirm(SecondFactor.plain(code), clock.instant())) {
            throw new RuleBroken("credential.code.refused", "code");
        }
        return freshSheet(accountId);
    }

    /** A new sheet of spare codes; those of the old one work no more. */
    public List<String> freshSheet(UUID accountId) {
        factors.removeCodes(accountId);
        List<String> sheet = Stream.generate(RecoveryCode::random)
                .limit(RecoveryCode.A_SHEET)
                .toList();
        sheet.forEach(code -> factors.add(RecoveryCode.of(accountId, code)));
        return sheet;
    }

    private static Enrolment enrolment(String secret, String email) {
        String label = URLEncoder.encode("Concord:" + email, StandardCharsets.UTF_8);
        String address = "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Concord";
        QrCode picture = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        return new Enrolment(secret.replaceAll("(.{4})(?=.)", "$1 "), path(picture), picture.size + 2 * EDGE);
    }

    private static String path(QrCode picture) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at < picture.size * picture.size; at++) {
            int x = at % picture.size;
            int y = at / picture.size;
            if (picture.getModule(x, y)) {
                path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
            }
        }
        return path.toString();
    }
}
