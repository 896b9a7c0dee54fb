package uk.concord.identity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.OpenSignIn;
import uk.concord.credential.PasswordChoice;
import uk.concord.credential.SignInEvent;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.secondfactor.Proof;
import uk.concord.secondfactor.Proving;

/** What a person keeps of their own account: the password, and where they are signed in. */
@Stateless
public class OwnAccount {
    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Proving proving;

    @Inject
    private PasswordChoice choice;

    @Inject
    private CurrentViewer viewers;

    @Inject
    private Event<SignInEvent> events;

    /**
     * The old password and the new one.
     *
     * @param from where it is typed: somebody at a screen left open may not guess the old one for ever
     */
    public record PasswordChange(String present, String wanted, CallerAddress from) {}

    /** Where one is signed in now. */
    @Requires(Permission.OWN_DESK)
    public List<OpenSignIn> signIns(SignInToken token) {
        UUID present = present(token).id();
        return signIns.alive(viewers.get().accountId(), viewers.get().at()).stream()
                .map(signIn -> signIn.seenFrom(present))
                .toList();
    }

    /** A new password ends all other sign-ins: whoever knew the old one is out. */
    @Requires(Permission.OWN_CREDENTIAL)
    public void changePassword(SignInToken token, PasswordChange change) {
        Account account = own();
        mustFit(account, change.present(), change.from());
        if (change.present().equals(change.wanted())) {
            throw new RuleBroken("credential.password.same", "password");
        }
        account.changePassword(choice.hash(change.wanted(), List.of(account.email(), account.name())));
        signIns.end(account.id(), present(token).id(), viewers.get().at());
        tell(account, SignInEvent.Kind.PASSWORD_CHANGED);
    }

    /** Ends one of one's own sign-ins. */
    @Requires(Permission.OWN_CREDENTIAL)
    public void end(UUID signInId) {
        signIns.alive(viewers.get().accountId(), viewers.get().at()).stream()
                .filter(signIn -> signIn.id().equals(signInId))
                .findFirst()
                .orElseThrow(NotFound::new)
                .end(viewers.get().at());
    }

    /** Ends all of one's own sign-ins but the one at hand. */
    @Requires(Permission.OWN_CREDENTIAL)
    public void endOthers(SignInToken token) {
        Account account = own();
        signIns.end(account.id(), present(token).id(), viewers.get().at());
        tell(account, SignInEvent.Kind.OTHERS_ENDED);
    }

    /** Shows once more who is sitting there: what is sensitive asks for a fresh proof. */
    @Requires(Permission.OWN_CREDENTIAL)
    public void proveAgain(SignInToken token, String password, CallerAddress from) {
        Account account = own();
        mustFit(account, password, from);
        present(token).prove(viewers.get().at());
        tell(account, SignInEvent.Kind.PROVED_AGAIN);
    }

    private void mustFit(Account account, String password, CallerAddress from) {
        Proving.Known known = new Proving.Known(account.id(), account.passwordHash());
        Proof proof = proving.password(new Attempt(account.email(), from), password, Optional.of(known));
        if (proof == Proof.NONE) {
            tell(account, SignInEvent.Kind.REFUSED);
            throw new RuleBroken("identity.password.refused", "present");
        }
    }

    private Account own() {
        return accounts.find(viewers.get().accountId()).orElseThrow(NotFound::new);
    }

    private SignIn present(SignInToken token) {
        return signIns.find(token.hash())
                .filter(signIn -> signIn.accountId().equals(viewers.get().accountId()))
                .orElseThrow(NotFound::new);
    }

    private void tell(Account account, SignInEvent.Kind kind) {
        events.fire(new SignInEvent(account.id(), account.agencyId(), kind));
    }
}
