package uk.concord.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/** One of the codes to keep on paper for the day when the device is lost; each works once and is known by its hash only. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode extends Kept {
    static final int A_SHEET = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    /** 80 bits: too many to try, so that a plain hash keeps them. */
    private static final int BYTES = 10;

    private static final int GROUP = 4;

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    @Column(name = "code_hash")
    private byte[] hash = {};

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected RecoveryCode() {}

    static RecoveryCode of(UUID accountId, String code) {
        RecoveryCode spare = new RecoveryCode();
        spare.accountId = accountId;
        spare.hash = digest(SecondFactor.plain(code));
        return spare;
    }

    /** A new code as it is shown, once: ABCD-EFGH-IJKL-MNOP. */
    static String random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base32.text(bits).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    static byte[] digest(String plain) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    boolean use(Instant now) {
        if (usedAt != null) {
            return false;
        }
        usedAt = now;
        return true;
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }
}
