package uk.concord.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Judges what somebody shows of themselves: first whether a try may be made yet, which is cheap, then what costs. */
@Dependent
public class Proving {
    @Inject
    private Patience patience;

    @Inject
    private Passwords passwords;

    @Inject
    private SecondFactors factors;

    @Inject
    private SecondFactorDemand demand;

    @Inject
    private Clock clock;

    /**
     * A password and the account and hash that it may fit. An account that there is not costs the same and is counted
     * the same, so that nothing tells the two apart.
     */
    public record Known(UUID accountId, String hash) {}

    public Proof password(Attempt attempt, String password, Optional<Known> known) {
        if (!patience.allows(attempt)) {
            return Proof.NONE;
        }
        String hash = known.map(Known::hash).orElseGet(passwords::nobody);
        boolean fits = PasswordRule.canBeOne(password) && passwords.fits(password, hash);
        if (!fits || known.isEmpty()) {
            return Proof.NONE;
        }
        patience.reward(attempt);
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
