package uk.concord.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.kernel.RuleBroken;

/** Signing in and out. Unknown account and wrong password get the same answer in the same time. */
@Stateless
public class SigningIn {
    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private BadgeWriting badges;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignInEvent> events;

    @Requires(Permission.ANYONE)
    public SignInToken signIn(String email, String password) {
        Optional<Account> known = accounts.byEmail(email);
        Optional<Account> account = known.filter(Account::isActive);
        boolean fits =
                passwords.fits(password, account.map(Account::passwordHash).orElseGet(passwords::nobody));
        if (account.isEmpty() || !fits) {
            // An address that nobody has is recorded too: the same answer after the same work.
            events.fire(known.map(a -> new SignInEvent(a.id(), a.agencyId(), SignInEvent.Kind.REFUSED))
                    .orElse(SignInEvent.REFUSED_TO_NOBODY));
            throw new RuleBroken("identity.signIn.refused", "email");
        }
        SignInToken token = SignInToken.random();
        signIns.add(SignIn.begin(account.get().id(), token.hash(), clock.instant()));
        events.fire(new SignInEvent(account.get().id(), account.get().agencyId(), SignInEvent.Kind.SIGNED_IN));
        return token;
    }

    @Requires(Permission.ANYONE)
    public void signOut(SignInToken token) {
        signIns.find(token.hash()).ifPresent(signIn -> {
            signIn.end(clock.instant());
            accounts.find(signIn.accountId())
                    .ifPresent(a -> events.fire(new SignInEvent(a.id(), a.agencyId(), SignInEvent.Kind.SIGNED_OUT)));
        });
    }

    /** Who is behind a token that is still alive; its use is noted. */
    @Requires(Permission.ANYONE)
    public Optional<Badge> resume(SignInToken token) {
        Instant now = clock.instant();
        List<SignIns.Line> lines = signIns.behind(token.hash(), now);
        if (lines.isEmpty() || !lines.get(0).signIn().isAlive(now)) {
            return Optional.empty();
        }
        SignIn signIn = lines.get(0).signIn();
        if (signIn.wantsNoting(now)) {
            signIns.used(signIn.id(), now);
        }
        return Optional.of(badges.of(lines, now));
    }
}
