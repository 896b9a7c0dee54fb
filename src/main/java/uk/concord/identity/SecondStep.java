package uk.concord.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.SignInEvent;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.secondfactor.Enrolling;
import uk.concord.secondfactor.Enrolment;
import uk.concord.secondfactor.Proving;

/** The second step of signing in: a code, or, for whom has none yet, the enrolment of a device. */
@Stateless
public class SecondStep {
    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Proving proving;

    @Inject
    private Enrolling enrolling;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignInEvent> events;

    /** Whether the holder of this token has a device already. */
    @Requires(Permission.ANYONE)
    public boolean isEnrolled(SignInToken token) {
        return enrolling.isEnrolled(half(token).accountId());
    }

    /** What the device must be given, for whom has none yet. */
    @Requires(Permission.ANYONE)
    public Enrolment offer(SignInToken token) {
        Account account = holder(half(token));
        return enrolling.offer(account.id(), account.email());
    }

    /** Takes the first code of a device and answers the spare codes; the sign-in still awaits its own code. */
    @Requires(Permission.ANYONE)
    public List<String> enrol(SignInToken token, String code) {
        Account account = holder(half(token));
        List<String> sheet = enrolling.confirm(account.id(), code);
        tell(account, SignInEvent.Kind.SECOND_FACTOR_GIVEN);
        return sheet;
    }

    /** The right code: the half sign-in ends and a whole one with another token begins. */
    @Requires(Permission.ANYONE)
    public SignInToken enter(SignInToken token, CallerAddress from, String code) {
        SignIn half = half(token);
        Account account = holder(half);
        if (!proving.code(new Attempt(account.email(), from), account.id(), code)) {
            tell(account, SignInEvent.Kind.SECOND_STEP_REFUSED);
            throw new RuleBroken("credential.code.refused", "code");
        }
        half.end(clock.instant());
        SignInToken whole = SignInToken.random();
        signIns.add(SignIn.begin(account.id(), whole, half.device(), clock.instant())
                .prove(clock.instant()));
        tell(account, SignInEvent.Kind.SIGNED_IN);
        return whole;
    }

    private SignIn half(SignInToken token) {
        return signIns.find(token.hash())
                .filter(signIn -> signIn.awaitsSecondStep(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    private Account holder(SignIn signIn) {
        return accounts.find(signIn.accountId()).filter(Account::isActive).orElseThrow(NotFound::new);
    }

    private void tell(Account account, SignInEvent.Kind kind) {
        events.fire(new SignInEvent(account.id(), account.agencyId(), kind));
    }
}
