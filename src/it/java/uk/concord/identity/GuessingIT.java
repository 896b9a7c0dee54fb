package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.RuleBroken;

/** Whoever guesses waits, and nobody else does for long: the paths by which such waits are usually got round. */
@ExtendWith(ArquillianExtension.class)
class GuessingIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String PASSWORD = "heron teapot gravel 8";
    private static final int FREE = 5;

    private final CallerAddress here = new CallerAddress("here " + UUID.randomUUID());
    private final CallerAddress elsewhere = new CallerAddress("elsewhere " + UUID.randomUUID());

    @Inject
    private Acting acting;

    @Inject
    private ClockSource clock;

    @EJB
    private SigningIn signingIn;

    @EJB
    private AccountKeeping keeping;

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void fourMistakesDoNotKeepThePersonOut() {
        String email = open();
        fail(email, here, FREE - 1);

        assertTrue(fits(email, here));
    }

    @Test
    void afterFiveWrongPasswordsTheRightOneMustWaitToo() { // L-23
        String email = open();
        fail(email, here, FREE);

        assertFalse(fits(email, here));
    }

    @Test
    void onlyTimeLiftsTheWait() { // L-23
        String email = open();
        fail(email, here, FREE);
        clock.runAhead(Duration.ofSeconds(29));
        assertFalse(fits(email, here));

        clock.runAhead(Duration.ofSeconds(31));

        assertTrue(fits(email, here));
    }

    @Test
    void triesThatComeTooEarlyProlongNothing() {
        String email = open();
        fail(email, here, FREE + 20);

        clock.runAhead(Duration.ofSeconds(31));

        assertTrue(fits(email, here));
    }

    @Test
    void anAdministratorWhoSuspendsAndTakesBackLiftsNoWait() {
        String email = open();
        UUID account = acting.viewer(email).accountId();
        fail(email, here, FREE);

        acting.as(ADMINISTRATOR, () -> keeping.suspend(account));
        acting.as(ADMINISTRATOR, () -> keeping.takeBack(account));

        assertFalse(fits(email, here));
    }

    @Test
    void aMissingPasswordCountsLikeAWrongOne() {
        String email = open();
        for (int time = 0; time < FREE; time++) {
            refused(email, here, "");
        }

        assertFalse(fits(email, here));
    }

    @Test
    void aPasswordAsLongAsABookCountsLikeAWrongOne() {
        String email = open();
        for (int time = 0; time < FREE; time++) {
            refused(email, here, "book ".repeat(10_000));
        }

        assertFalse(fits(email, here));
    }

    @Test
    void otherLetterCaseAndSpacesAreTheSameAccount() {
        String email = open();
        fail(email.toUpperCase(Locale.ROOT), here, 3);
        fail("  " + email + " ", here, 2);

        assertFalse(fits(email, here));
    }

    @Test
    void anAccountThatThereIsNotIsAnsweredLikeOneThatThereIs() {
        String email = open();
        String nobody = "nobody-" + UUID.randomUUID() + "@example.invalid";
        for (int time = 0; time < FREE + 2; time++) {
            assertEquals(
                    refused(email, here, "wrong").breaches(),
                    refused(nobody, elsewhere, "wrong").breaches());
        }
    }

    @Test
    void whoWaitsReadsTheSameAsWhoWasWrong() {
        String email = open();
        RuleBroken wrong = refused(email, here, "wrong");
        fail(email, here, FREE);

        assertEquals(wrong.breaches(), refused(email, here, PASSWORD).breaches());
    }

    @Test
    void triesAtAnAccountThatThereIsNotCountAgainstNoOther() {
        String email = open();
        fail("nobody-" + UUID.randomUUID() + "@example.invalid", here, FREE + 2);

        assertTrue(fits(email, here));
    }

    @Test
    void guessesFromElsewhereDoNotKeepThePersonOut() { // a lock would let anybody shut a worker out
        String email = open();
        fail(email, elsewhere, FREE + 2);

        assertTrue(fits(email, here));
    }

    @Test
    void whoSignedInHereBeforeWaitsForNobodysGuessesElsewhere() {
        String email = open();
        assertTrue(fits(email, here));
        fromManyAddresses(email, 25);

        assertTrue(fits(email, here));
    }

    @Test
    void guessesFromManyAddressesMakeAStrangeAddressWaitAMinuteAtMost() {
        String email = open();
        fromManyAddresses(email, 25);
        assertFalse(fits(email, here));

        clock.runAhead(Duration.ofSeconds(61));

        assertTrue(fits(email, here));
    }

    @Test
    void onePasswordTriedOnManyAccountsMakesTheAddressWait() {
        for (int time = 0; time < 50; time++) {
            refused("nobody-" + time + "-" + UUID.randomUUID() + "@example.invalid", elsewhere, "");
        }

        assertFalse(fits(open(), elsewhere));
    }

    @Test
    void guessesMadeAtTheSameMomentAreAllCounted() throws InterruptedException {
        String email = open();
        Callable<RuleBroken> guess = () -> refused(email, here, "wrong");
        ExecutorService crowd = Executors.newFixedThreadPool(FREE);
        try {
            crowd.invokeAll(Collections.nCopies(FREE, guess));
        } finally {
            crowd.shutdown();
        }

        assertFalse(fits(email, here));
    }

    private void fromManyAddresses(String email, int times) {
        for (int time = 0; time < times; time++) {
            refused(email, new CallerAddress("far " + UUID.randomUUID()), "");
        }
    }

    private void fail(String email, CallerAddress from, int times) {
        for (int time = 0; time < times; time++) {
            refused(email, from, "wrong");
        }
    }

    private RuleBroken refused(String email, CallerAddress from, String password) {
        return assertThrows(
                RuleBroken.class, () -> signingIn.signIn(new Attempt(email, from), Device.UNKNOWN, password));
    }

    private boolean fits(String email, CallerAddress from) {
        try {
            signingIn.signIn(new Attempt(email, from), Device.UNKNOWN, PASSWORD);
            return true;
        } catch (RuleBroken refused) {
            assertEquals(List.of("identity.signIn.refused"), List.of(refused.code()));
            return false;
        }
    }

    private String open() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "guessed-" + UUID.randomUUID() + "@concord.northmere.example";
        acting.as(ADMINISTRATOR, () -> keeping.open(portal, email, "Guessed Person", PASSWORD));
        return email;
    }
}
