package uk.concord.draft;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes a form act once. Each form carries a token; the first use does the work and keeps its result in the same
 * transaction, a repeat is given that result.
 */
@Dependent
public class OnceOnly {
    @Inject
    private UsedTokens tokens;

    @Inject
    private Clock clock;

    /** Does the work, or gives the id that it made the first time. */
    public UUID make(UUID token, Supplier<UUID> work) {
        if (!tokens.claim(token, clock.instant())) {
            return tokens.result(token);
        }
        UUID made = work.get();
        tokens.keep(token, made);
        return made;
    }

    /** Does the work unless this token has already done it. */
    public void run(UUID token, Runnable work) {
        make(token, () -> {
            work.run();
            return token;
        });
    }
}
