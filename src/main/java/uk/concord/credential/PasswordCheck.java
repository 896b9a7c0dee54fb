package uk.concord.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Checks a password for a try: first whether it may be made yet, which is cheap, and only then what costs. */
@Dependent
public class PasswordCheck {
    @Inject
    private Patience patience;

    @Inject
    private Passwords passwords;

    /**
     * Whether the password fits. No hash stands for an account that there is not: it costs the same and is counted the
     * same, so that nothing tells the two apart.
     */
    public boolean fits(Attempt attempt, String password, Optional<String> hash) {
        if (!patience.allows(attempt)) {
            return false;
        }
        boolean fits = PasswordRule.canBeOne(password) && passwords.fits(password, hash.orElseGet(passwords::nobody));
        if (!fits || hash.isEmpty()) {
            return false;
        }
        patience.reward(attempt);
        return true;
    }
}
