package uk.concord.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Subject;
import uk.concord.kernel.SubjectKind;

/**
 * The failed tries of one account, one address, or both together. It begins with the first try, grows with each failure
 * and is forgotten with time. Its id is a keyed digest: the row names nobody, and an account need not exist to have one.
 */
@Entity
@Table(name = "sign_in_tally")
class Tally extends Kept {
    /** How long an address stays one that an account is known to sign in from. */
    private static final Duration KNOWN = Duration.ofDays(30);

    @Enumerated(EnumType.STRING)
    private Ladder ladder = Ladder.PAIR;

    private int failures;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt = Instant.EPOCH;

    @Column(name = "last_fitted_at")
    private @Nullable Instant lastFittedAt;

    protected Tally() {}

    private Tally(UUID id, Ladder ladder) {
        super(id);
        this.ladder = ladder;
    }

    static Tally begin(UUID id, Ladder ladder) {
        return new Tally(id, ladder);
    }

    /** Where nothing makes wait, a try of the same moment on another node, a blink later by its clock, does not either. */
    boolean isWaiting(Instant now) {
        Duration wait = ladder.waitAfter(failures);
        return !wait.isZero()
                && !ladder.hasForgotten(lastFailedAt, now)
                && lastFailedAt.plus(wait).isAfter(now);
    }

    /** Counts a try as failed before it is judged: a thousand tries at once are a thousand, not one. */
    Tally count(Instant now) {
        failures = ladder.hasForgotten(lastFailedAt, now) ? 1 : failures + 1;
        lastFailedAt = now;
        return this;
    }

    /** The try that was counted was none: it fitted. Failures of others stay counted. */
    Tally takeBack() {
        failures = Math.max(0, failures - 1);
        return this;
    }

    /** The person was there, so the failures were theirs. */
    Tally fitted(Instant now) {
        failures = 0;
        lastFittedAt = now;
        return this;
    }

    /** Whether somebody signed in here lately: others' guesses elsewhere do not keep them waiting. */
    boolean isKnown(Instant now) {
        return lastFittedAt != null && lastFittedAt.plus(KNOWN).isAfter(now);
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public Subject subject() {
        return new Subject(SubjectKind.ACCOUNT, new UUID(0, 0));
    }
}
