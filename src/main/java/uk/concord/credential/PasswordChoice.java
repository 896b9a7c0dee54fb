package uk.concord.credential;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.kernel.RuleBroken;

/** Takes a password that somebody chose, if it is good enough, and makes its hash. */
@Dependent
public class PasswordChoice {
    @Inject
    private LeakedPasswords leaked;

    @Inject
    private Passwords passwords;

    /**
     * The hash of a new password.
     *
     * @param own name and address of the person: no part of the password
     */
    public String hash(String password, List<String> own) {
        PasswordRule.brokenBy(password, own, leaked::holds).ifPresent(code -> {
            throw new RuleBroken(code, "password");
        });
        return passwords.hash(password);
    }
}
