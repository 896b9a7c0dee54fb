package uk.concord.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.credential.Device;
import uk.concord.credential.OpenSignIn;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * One sign-in: it begins with a password, opens nothing until the second step is done where one is asked for, is kept
 * alive by use, and ends by sign-out, by fifteen idle minutes or after eight hours (L-23). It lives in the database, so
 * that every node knows it and an ending acts at once.
 */
@Entity
@Table(name = "sign_in")
public class SignIn extends Kept {
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(8);
    /** How long somebody may look for their device. */
    static final Duration HALF = Duration.ofMinutes(10);
    /** How long a proof is fresh enough for what is sensitive. */
    static final Duration FRESH = Duration.ofMinutes(10);
    /** How exactly use is noted: a write on each request would cost more than it tells. */
    private static final Duration NOTED_EVERY = Duration.ofSeconds(15);

    @Column(name = "account_id", columnDefinition = "BINARY(16)")
    private UUID accountId = new UUID(0, 0);

    /** SHA-256 of the token in the cookie: the row alone signs nobody in. */
    @Column(name = "token_hash")
    private byte[] tokenHash = {};

    @Column(name = "started_at")
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "last_used_at")
    private Instant lastUsedAt = Instant.EPOCH;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private String device = "";

    /** When its holder last proved in full who they are; none while the second step is missing. */
    @Column(name = "proved_at")
    private @Nullable Instant provedAt;

    protected SignIn() {}

    static SignIn begin(UUID accountId, SignInToken token, Device device, Instant at) {
        SignIn signIn = new SignIn();
        signIn.accountId = accountId;
        signIn.tokenHash = token.hash();
        signIn.device = device.name();
        signIn.startedAt = at;
        signIn.lastUsedAt = at;
        return signIn;
    }

    /** The holder has proved in full who they are, now or once more. */
    SignIn prove(Instant at) {
        provedAt = at;
        return this;
    }

    SignIn end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
        return this;
    }

    boolean isAlive(Instant now) {
        return provedAt != null && isOpen(now);
    }

    /** Whether its holder may still take the second step. */
    boolean awaitsSecondStep(Instant now) {
        return provedAt == null && isOpen(now) && now.isBefore(startedAt.plus(HALF));
    }

    /** Whether its holder proved lately enough who they are. */
    boolean isFresh(Instant now) {
        return provedAt != null && now.isBefore(provedAt.plus(FRESH));
    }

    private boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(lastUsedAt.plus(IDLE)) && now.isBefore(startedAt.plus(LONGEST));
    }

    /** How its holder sees it among their own. */
    OpenSignIn seenFrom(UUID present) {
        return new OpenSignIn(id(), device, startedAt, lastUsedAt, id().equals(present));
    }

    boolean wantsNoting(Instant now) {
        return now.isAfter(lastUsedAt.plus(NOTED_EVERY));
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, accountId);
    }

    UUID accountId() {
        return accountId;
    }

    Device device() {
        return new Device(device);
    }
}
