package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** What a person does with their own account, and what nobody does with another's. */
@ExtendWith(ArquillianExtension.class)
class OwnAccountIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String PASSWORD = "heron teapot gravel 8";
    private static final String BETTER = "quarry lantern oatmeal";

    private final CallerAddress here = new CallerAddress("here " + UUID.randomUUID());

    @Inject
    private Acting acting;

    @Inject
    private ClockSource clock;

    @EJB
    private SigningIn signingIn;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private OwnAccount own;

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aNewPasswordWorksAndTheOldOneNoMore() {
        String email = open();
        SignInToken token = signIn(email, PASSWORD);

        change(email, token, PASSWORD, BETTER);

        assertTrue(signingIn.resume(signIn(email, BETTER)).isPresent());
        assertThrows(RuleBroken.class, () -> signIn(email, PASSWORD));
    }

    @Test
    void aNewPasswordEndsAllOtherSignIns() {
        String email = open();
        SignInToken stolen = signIn(email, PASSWORD);
        SignInToken token = signIn(email, PASSWORD);

        change(email, token, PASSWORD, BETTER);

        assertTrue(signingIn.resume(stolen).isEmpty());
        assertTrue(signingIn.resume(token).isPresent());
    }

    @Test
    void withoutThePresentPasswordNothingChanges() {
        String email = open();
        SignInToken token = signIn(email, PASSWORD);

        assertEquals("identity.password.refused", refused(email, token, "wrong", BETTER));
        assertTrue(signingIn.resume(signIn(email, PASSWORD)).isPresent());
    }

    @Test
    void whoGuessesThePresentPasswordAtAnOpenScreenWaits() {
        String email = open();
        SignInToken token = signIn(email, PASSWORD);
        for (int time = 0; time < 5; time++) {
            refused(email, token, "wrong", BETTER);
        }

        assertEquals("identity.password.refused", refused(email, token, PASSWORD, BETTER));
    }

    @Test
    void whoWaitsAtTheSignInDoesNotGetAroundItByChangingThePassword() {
        String email = open();
        SignInToken token = signIn(email, PASSWORD);
        for (int time = 0; time < 5; time++) {
            assertThrows(RuleBroken.class, () -> signIn(email, "wrong"));
        }

        assertEquals("identity.password.refused", refused(email, token, PASSWORD, BETTER));
    }

    @ParameterizedTest
    @CsvSource({
        "short, credential.password.short",
        "Password-2026!, credential.password.leaked",
        "liverpool123456, credential.password.leaked",
        "keeper teapot gravel, credential.password.own",
        "heron teapot gravel 8, credential.password.same"
    })
    void aWeakPasswordIsRefused(String wanted, String code) { // L-23
        String email = open();

        assertEquals(code, refused(email, signIn(email, PASSWORD), PASSWORD, wanted));
    }

    @Test
    void anAccountIsNotOpenedWithALeakedPassword() { // L-23
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();

        assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        ADMINISTRATOR,
                        () -> keeping.open(portal, "new@concord.northmere.example", "New Person", "sunshine2026!")));
    }

    @Test
    void onesOwnSignInsAreListedAndNobodyElses() {
        String email = open();
        signIn(open(), PASSWORD);
        signIn(email, PASSWORD);
        SignInToken token = signIn(email, PASSWORD);

        var listed = acting.as(email, () -> own.signIns(token));

        assertEquals(2, listed.size());
        assertEquals(1, listed.stream().filter(one -> one.isThisOne()).count());
    }

    @Test
    void aSignInThatEndedIsNotListed() {
        String email = open();
        signIn(email, PASSWORD);
        clock.runAhead(Duration.ofMinutes(16));
        SignInToken token = signIn(email, PASSWORD);

        assertEquals(1, acting.as(email, () -> own.signIns(token)).size());
    }

    @Test
    void signingOutElsewhereActsOnTheNextRequestThere() {
        String email = open();
        SignInToken other = signIn(email, PASSWORD);
        SignInToken token = signIn(email, PASSWORD);

        acting.as(email, () -> own.endOthers(token));

        assertTrue(signingIn.resume(other).isEmpty());
        assertTrue(signingIn.resume(token).isPresent());
    }

    @Test
    void nobodyEndsTheSignInOfAnother() {
        String victim = open();
        SignInToken token = signIn(victim, PASSWORD);
        UUID id = acting.as(victim, () -> own.signIns(token)).get(0).id();
        String stranger = open();

        assertThrows(NotFound.class, () -> acting.as(stranger, () -> own.end(id)));
        assertTrue(signingIn.resume(token).isPresent());
    }

    @Test
    void nobodyUsesTheTokenOfAnother() {
        SignInToken token = signIn(open(), PASSWORD);
        String stranger = open();

        assertThrows(NotFound.class, () -> acting.as(stranger, () -> own.signIns(token)));
        assertThrows(NotFound.class, () -> acting.as(stranger, () -> own.endOthers(token)));
    }

    @Test
    void whoHasNotSignedInHasNoAccountToKeep() {
        assertThrows(NotFound.class, () -> own.signIns(new SignInToken("forged")));
    }

    @Test
    void aProofIsFreshForTenMinutes() { // V7.5.3
        SignInToken token = signIn(open(), PASSWORD);
        assertTrue(signingIn.resume(token).orElseThrow().isFresh());

        clock.runAhead(Duration.ofMinutes(10).plusSeconds(1));

        assertFalse(signingIn.resume(token).orElseThrow().isFresh());
    }

    @Test
    void thePasswordMakesTheProofFreshAgainAndAWrongOneDoesNot() { // V7.5.3
        String email = open();
        SignInToken token = signIn(email, PASSWORD);
        clock.runAhead(Duration.ofMinutes(11));
        assertThrows(RuleBroken.class, () -> acting.as(email, () -> own.proveAgain(token, "wrong", here)));
        assertFalse(signingIn.resume(token).orElseThrow().isFresh());

        acting.as(email, () -> own.proveAgain(token, PASSWORD, here));

        assertTrue(signingIn.resume(token).orElseThrow().isFresh());
    }

    private void change(String email, SignInToken token, String present, String wanted) {
        acting.as(email, () -> own.changePassword(token, new OwnAccount.PasswordChange(present, wanted, here)));
    }

    private String refused(String email, SignInToken token, String present, String wanted) {
        return assertThrows(RuleBroken.class, () -> change(email, token, present, wanted))
                .code();
    }

    private SignInToken signIn(String email, String password) {
        return signingIn.signIn(new Attempt(email, here), Device.UNKNOWN, password);
    }

    private String open() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "keeper-" + UUID.randomUUID() + "@concord.northmere.example";
        acting.as(ADMINISTRATOR, () -> keeping.open(portal, email, "Keeper Person", PASSWORD));
        return email;
    }
}
