package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.secondfactor.PhoneApp;
import uk.concord.secondfactor.StartingAnew;

/** A password alone opens nothing of an account that has a device. */
@ExtendWith(ArquillianExtension.class)
class SecondStepIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String SECOND_ADMINISTRATOR = "admin2@concord.northmere.example";
    private static final String PASSWORD = "heron teapot gravel 8";

    private final CallerAddress here = new CallerAddress("here " + UUID.randomUUID());

    @Inject
    private Acting acting;

    @Inject
    private ClockSource source;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/concord")
    private DataSource dataSource;

    @EJB
    private SigningIn signingIn;

    @EJB
    private SecondStep step;

    @EJB
    private OwnSecondFactor factor;

    @EJB
    private StartingAnew starting;

    @EJB
    private AccountKeeping keeping;

    /** Somebody with a device whose first code is spent, and a sheet of spare codes. */
    private record Owner(String email, PhoneApp phone, List<String> sheet) {}

    @AfterEach
    void setTheClockRight() {
        source.runAhead(Duration.ZERO);
    }

    @Test
    void passwordAndCodeSignIn() {
        Owner owner = enrolled();

        assertTrue(signingIn.resume(enter(owner, owner.phone().shows(clock, 1))).isPresent());
    }

    @Test
    void thePasswordAloneOpensNothing() { // L-23
        SignInToken half = signIn(enrolled().email());

        assertTrue(signingIn.resume(half).isEmpty());
        assertTrue(signingIn.awaitsSecondStep(half));
    }

    @Test
    void theTokenOfTheFirstStepOpensNothingAfterTheSecond() {
        Owner owner = enrolled();
        SignInToken half = signIn(owner.email());

        SignInToken whole = step.enter(half, here, owner.phone().shows(clock, 1));

        assertNotEquals(half, whole);
        assertTrue(signingIn.resume(half).isEmpty());
        assertFalse(signingIn.awaitsSecondStep(half));
    }

    @Test
    void aCodeThatWasUsedWorksNoMore() { // V6.5.1
        Owner owner = enrolled();
        String code = owner.phone().shows(clock, 1);
        enter(owner, code);

        assertRefused(owner, code);
    }

    @Test
    void theCodeOfTheEnrolmentIsSpent() { // V6.5.1
        Owner owner = enrolled();

        assertRefused(owner, owner.phone().shows(clock, 0));
    }

    @Test
    void aMissingAWrongAndAnotherPersonsCodeAreRefused() {
        Owner owner = enrolled();
        Owner other = enrolled();

        assertRefused(owner, "");
        assertRefused(owner, "000000");
        assertRefused(owner, other.phone().shows(clock, 1));
        assertRefused(owner, other.sheet().get(0));
    }

    @Test
    void theRightCodeMustWaitAfterFiveWrongOnesAndOnlyTimeHelps() {
        Owner owner = enrolled();
        for (int time = 0; time < 5; time++) {
            assertRefused(owner, "000000");
        }
        assertRefused(owner, owner.phone().shows(clock, 1));

        source.runAhead(Duration.ofSeconds(31));

        assertTrue(signingIn.resume(enter(owner, owner.phone().shows(clock, 1))).isPresent());
    }

    @Test
    void aNewFirstStepDoesNotLiftTheWaitOfTheSecond() {
        Owner owner = enrolled();
        for (int time = 0; time < 5; time++) {
            assertRefused(owner, "000000");
        }
        SignInToken again = signIn(owner.email());

        assertThrows(
                RuleBroken.class, () -> step.enter(again, here, owner.phone().shows(clock, 1)));
    }

    @Test
    void aSpareCodeSignsInOnce() {
        Owner owner = enrolled();
        String spare = owner.sheet().get(3);

        assertTrue(signingIn
                .resume(enter(owner, " " + spare.toLowerCase(Locale.ROOT)))
                .isPresent());
        assertRefused(owner, spare);
    }

    @Test
    void aNewSheetMakesTheOldOneWorthless() {
        Owner owner = enrolled();
        List<String> fresh = acting.as(owner.email(), () -> factor.freshSheet());

        assertRefused(owner, owner.sheet().get(0));
        assertTrue(signingIn.resume(enter(owner, fresh.get(0))).isPresent());
    }

    @Test
    void theSecondStepMustBeTakenWithinTenMinutes() {
        Owner owner = enrolled();
        SignInToken half = signIn(owner.email());

        source.runAhead(Duration.ofMinutes(10).plusSeconds(1));

        assertThrows(NotFound.class, () -> step.enter(half, here, owner.phone().shows(clock, 0)));
    }

    @Test
    void withoutAFirstStepThereIsNoSecond() {
        assertThrows(NotFound.class, () -> step.enter(new SignInToken("forged"), here, "000000"));
        assertThrows(NotFound.class, () -> step.offer(new SignInToken("forged")));
    }

    @Test
    void whoIsSuspendedBetweenTheStepsGetsNoFurther() {
        Owner owner = enrolled();
        UUID account = acting.viewer(owner.email()).accountId();
        SignInToken half = signIn(owner.email());
        acting.as(ADMINISTRATOR, () -> keeping.suspend(account));

        assertThrows(NotFound.class, () -> step.enter(half, here, owner.phone().shows(clock, 1)));
    }

    @Test
    void whoHasADeviceIsShownNoSecretAgain() { // no reset by oneself
        Owner owner = enrolled();
        SignInToken half = signIn(owner.email());

        assertThrows(RuleBroken.class, () -> step.offer(half));
        assertThrows(RuleBroken.class, () -> acting.as(owner.email(), () -> factor.offer()));
    }

    @Test
    void aWrongFirstCodeSetsNothingUp() {
        String email = open();
        acting.as(email, () -> factor.offer());

        assertThrows(RuleBroken.class, () -> acting.as(email, () -> factor.enrol("000000")));
        assertTrue(signingIn.resume(signIn(email)).isPresent());
    }

    @Test
    void twoAdministratorsGiveANewStart() {
        Owner owner = enrolled();
        UUID account = acting.viewer(owner.email()).accountId();
        SignInToken thief = enter(owner, owner.phone().shows(clock, 1));
        acting.as(ADMINISTRATOR, () -> starting.ask(account));

        acting.as(SECOND_ADMINISTRATOR, () -> starting.grant(account));

        assertTrue(signingIn.resume(thief).isEmpty());
        assertTrue(signingIn.resume(signIn(owner.email())).isPresent());
        assertEquals(10, enrolledAgain(owner.email()).sheet().size());
    }

    @Test
    void oneAdministratorAloneGivesNoNewStart() {
        Owner owner = enrolled();
        UUID account = acting.viewer(owner.email()).accountId();
        acting.as(ADMINISTRATOR, () -> starting.ask(account));

        assertThrows(RuleBroken.class, () -> acting.as(ADMINISTRATOR, () -> starting.grant(account)));
        assertThrows(RuleBroken.class, () -> acting.as(SECOND_ADMINISTRATOR, () -> starting.ask(account)));
        assertTrue(signingIn.resume(signIn(owner.email())).isEmpty());
    }

    @Test
    void whatNobodyAskedForIsNotGrantedNorADayTooLate() {
        UUID account = acting.viewer(enrolled().email()).accountId();
        assertThrows(NotFound.class, () -> acting.as(ADMINISTRATOR, () -> starting.grant(account)));
        acting.as(ADMINISTRATOR, () -> starting.ask(account));

        source.runAhead(Duration.ofDays(1).plusSeconds(1));

        assertThrows(NotFound.class, () -> acting.as(SECOND_ADMINISTRATOR, () -> starting.grant(account)));
    }

    @Test
    void nobodyButAnAdministratorGivesANewStart() {
        Owner owner = enrolled();
        UUID account = acting.viewer(owner.email()).accountId();

        assertThrows(NotFound.class, () -> acting.as(owner.email(), () -> starting.ask(account)));
        assertThrows(NotFound.class, () -> acting.as(Acting.COORDINATOR, () -> starting.ask(account)));
        assertThrows(NotFound.class, () -> acting.as(Acting.COORDINATOR, () -> starting.standing(account)));
    }

    @Test
    void theSecretAndTheSpareCodesStandNowhereInTheDatabase() throws SQLException {
        Owner owner = enrolled();
        UUID account = acting.viewer(owner.email()).accountId();

        String secret = stored("SELECT secret_sealed FROM second_factor WHERE account_id = ?", account);
        String codes = stored("SELECT code_hash FROM recovery_code WHERE account_id = ?", account);

        assertFalse(secret.contains(owner.phone().secret().replace(" ", "")));
        assertFalse(codes.contains(owner.sheet().get(0).replace("-", "")));
        assertEquals(10, owner.sheet().size());
    }

    private void assertRefused(Owner owner, String code) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> enter(owner, code));
        assertEquals("credential.code.refused", refused.code());
    }

    private SignInToken enter(Owner owner, String code) {
        return step.enter(signIn(owner.email()), here, code);
    }

    private SignInToken signIn(String email) {
        return signingIn.signIn(new Attempt(email, here), Device.UNKNOWN, PASSWORD);
    }

    private Owner enrolled() {
        return enrolledAgain(open());
    }

    private Owner enrolledAgain(String email) {
        PhoneApp phone = PhoneApp.given(acting.as(email, () -> factor.offer()));
        List<String> sheet = acting.as(email, () -> factor.enrol(phone.shows(clock, 0)));
        return new Owner(email, phone, sheet);
    }

    private String open() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "owner-" + UUID.randomUUID() + "@concord.northmere.example";
        acting.as(ADMINISTRATOR, () -> keeping.open(portal, email, "Device Owner", PASSWORD));
        return email;
    }

    private String stored(String query, UUID account) throws SQLException {
        StringBuilder found = new StringBuilder();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setBytes(1, Ids.bytes(account));
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                found.append(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        return found.toString();
    }
}
