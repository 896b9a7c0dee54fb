package uk.concord.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Vault;

/**
 * Whether a try may be made yet. It is counted in a transaction of its own before anything is computed, so that neither
 * a refusal undoes the count nor tries at the same moment escape it; a try that fits is taken back.
 */
@Dependent
public class Patience {
    private static final Duration LONGEST_FORGETTING = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(30);

    @Inject
    private Tallies tallies;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /** Counts a try and allows it, or neither: a try made too early prolongs nothing. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean allows(Attempt attempt) {
        Instant now = clock.instant();
        Tally pair = tally(Ladder.PAIR, attempt);
        Tally account = tally(Ladder.ACCOUNT, attempt);
        Tally address = tally(Ladder.ADDRESS, attempt);
        boolean othersMakeWait = !pair.isKnown(now) && (account.isWaiting(now) || address.isWaiting(now));
        if (pair.isWaiting(now) || othersMakeWait) {
            return false;
        }
        pair.count(now);
        account.count(now);
        address.count(now);
        return true;
    }

    /** The try fitted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void reward(Attempt attempt) {
        tally(Ladder.PAIR, attempt).fitted(clock.instant());
        tally(Ladder.ACCOUNT, attempt).takeBack();
        tally(Ladder.ADDRESS, attempt).takeBack();
    }

    @Transactional
    public void forget(Instant now) {
        tallies.forget(now.minus(LONGEST_FORGETTING), now.minus(KNOWN));
    }

    private Tally tally(Ladder ladder, Attempt attempt) {
        String whose = switch (ladder) {
            case PAIR -> attempt.email() + '|' + attempt.from().text();
            case ACCOUNT -> attempt.email();
            case ADDRESS -> attempt.from().text();
        };
        UUID id = Ids.of(vault.blindIndex("sign-in." + ladder, whose));
        return tallies.locked(id, ladder);
    }
}
