package uk.concord.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.SealedPlace;
import uk.concord.kernel.SealedText;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * The device of one account that makes codes. It begins as an offer of a secret, counts from the first code that shows
 * that the device has it, and takes each code once. Nobody takes their own away: losing it is a matter for two others.
 */
@Entity
@Table(name = "second_factor")
class SecondFactor extends Kept {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** As long as the digest, as RFC 4226 recommends. */
    private static final int SECRET_BYTES = 20;

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "secret_sealed")
    private SealedText secret = SealedText.empty();

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** The step of the last code that was taken: it and all before it are spent. */
    @Column(name = "used_step")
    private long usedStep;

    protected SecondFactor() {}

    static SecondFactor offer(UUID accountId) {
        byte[] bits = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bits);
        SecondFactor factor = new SecondFactor();
        factor.accountId = accountId;
        factor.secret = SealedText.of(factor.place(), Base32.text(bits));
        return factor;
    }

    /** What was typed without the spaces and dashes that people put between groups. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** Takes the first code: from now on sign-in asks for one. */
    boolean confirm(String code, Instant now) {
        if (isConfirmed() || !spend(code, now)) {
            return false;
        }
        confirmedAt = now;
        return true;
    }

    /** Takes a code, once. */
    boolean accept(String code, Instant now) {
        return isConfirmed() && spend(code, now);
    }

    private boolean spend(String code, Instant now) {
        OptionalLong step = Totp.matching(Base32.bytes(secretText()), code, now, usedStep);
        step.ifPresent(used -> usedStep = used);
        return step.isPresent();
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    String secretText() {
        return secret.open(place());
    }

    private SealedPlace place() {
        return new SealedPlace(accountId, "second_factor.secret", id());
    }

    /** Enrolment stands in the trail; that a code was taken does not, the sign-in does. */
    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }
}
