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
import uk.concord.credential.Attempt;
import uk.concord.credential.Device;
import uk.concord.credential.SignInEvent;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.RuleBroken;
import uk.concord.secondfactor.Proof;
import uk.concord.secondfactor.Proving;

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
    private Proving proving;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignInEvent> events;

    /** The password's part of it; where a second step is asked for, the token opens nothing but that step. */
    @Requires(Permission.ANYONE)
    public SignInToken signIn(Attempt attempt, Device device, String password) {
        Optional<Account> found = accounts.byEmail(attempt.email());
        Optional<Account> account = found.filter(Account::isActive);
        Proof proof =
                proving.password(attempt, password, account.map(a -> new Proving.Known(a.id(), a.passwordHash())));
        if (account.isEmpty() || proof == Proof.NONE) {
            // An address that nobody has is recorded too: the same answer after the same work.
            events.fire(found.map(a -> new SignInEvent(a.id(), a.agencyId(), SignInEvent.Kind.REFUSED))
                    .orElse(SignInEvent.REFUSED_TO_NOBODY));
            throw new RuleBroken("identity.signIn.refused", "email");
        }
        SignInToken token = SignInToken.random();
        SignIn signIn = SignIn.begin(account.get().id(), token, device, clock.instant());
        signIns.add(signIn);
        if (proof == Proof.WHOLE) {
            signIn.prove(clock.instant());
            events.fire(new SignInEvent(account.get().id(), account.get().agencyId(), SignInEvent.Kind.SIGNED_IN));
        }
        return token;
    }

    /** Whether the password's part is done and the second step is still to come. */
    @Requires(Permission.ANYONE)
    public boolean awaitsSecondStep(SignInToken token) {
        return signIns.find(token.hash())
                .filter(signIn -> signIn.awaitsSecondStep(clock.instant()))
                .isPresent();
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
