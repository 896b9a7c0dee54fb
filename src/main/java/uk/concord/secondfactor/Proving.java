package uk.concord.secondfactor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import uk.concord.credential.Attempt;
import uk.concord.credential.PasswordCheck;
import uk.concord.credential.Patience;

/** Judges what somebody shows of themselves: the password, then the code. */
@Dependent
public class Proving {
    @Inject
    private Patience patience;

    @Inject
    private PasswordCheck check;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorDemand demand;

    @Inject
    private Clock clock;

    /** An account and the hash of its password. */
    public record Known(UUID accountId, String hash) {}

    public Proof password(Attempt attempt, String password, Optional<Known> known) {
        if (!check.fits(attempt, password, known.map(Known::hash)) || known.isEmpty()) {
            return Proof.NONE;
        }
        boolean isEnough = !demand.isMade() && !factors.isEnrolled(known.get().accountId());
        return isEnough ? Proof.WHOLE : Proof.HALF;
    }

    /** Whether a code of the second step fits: from the device, or one of the recovery codes; each works once. */
    public boolean code(Attempt attempt, UUID accountId, String code) {
        Attempt second = attempt.ofSecondStep();
        if (!patience.allows(second)) {
            return false;
        }
        String typed = SecondFactor.plain(code);
        boolean fits = factors.locked(accountId)
                        .filter(factor -> factor.accept(typed, clock.instant()))
                        .isPresent()
                || factors.unused(accountId, RecoveryCode.digest(typed))
                        .filter(spare -> spare.use(clock.instant()))
                        .isPresent();
        if (fits) {
            patience.reward(second);
        }
        return fits;
    }
}
