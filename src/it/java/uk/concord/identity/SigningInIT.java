package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class SigningInIT {
    private static final String ADMINISTRATOR = "admin@concord.northmere.example";
    private static final String PASSWORD = "Heron-teapot-gravel-1";

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
    void theRightPasswordSignsIn() {
        String email = open();

        assertTrue(signingIn.resume(signIn(email, PASSWORD)).isPresent());
    }

    @Test
    void theAddressMayBeTypedInAnyCase() {
        String email = open();

        assertTrue(signingIn
                .resume(signIn(email.toUpperCase(Locale.ROOT), PASSWORD))
                .isPresent());
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreRefusedAlike() {
        String email = open();

        RuleBroken wrong = assertThrows(RuleBroken.class, () -> signIn(email, "wrong"));
        RuleBroken unknown = assertThrows(RuleBroken.class, () -> signIn("nobody@example.invalid", "wrong"));

        assertEquals(wrong.breaches(), unknown.breaches());
    }

    @Test
    void aSuspendedAccountIsRefusedLikeAWrongPassword() {
        String email = open();
        UUID account = acting.viewer(email).accountId();
        acting.as(ADMINISTRATOR, () -> keeping.suspend(account));

        RuleBroken refused = assertThrows(RuleBroken.class, () -> signIn(email, PASSWORD));

        assertEquals("identity.signIn.refused", refused.code());
    }

    @Test
    void aForgedTokenSignsNobodyIn() {
        assertTrue(signingIn.resume(new SignInToken("forged")).isEmpty());
    }

    @Test
    void fifteenIdleMinutesEndASignIn() { // L-23
        SignInToken token = signIn(open(), PASSWORD);

        clock.runAhead(Duration.ofMinutes(15).plusSeconds(1));

        assertTrue(signingIn.resume(token).isEmpty());
    }

    @Test
    void useKeepsASignInAlive() { // L-23
        SignInToken token = signIn(open(), PASSWORD);
        clock.runAhead(Duration.ofMinutes(14));
        assertTrue(signingIn.resume(token).isPresent());

        clock.runAhead(Duration.ofMinutes(28));

        assertTrue(signingIn.resume(token).isPresent());
    }

    @Test
    void eightHoursEndASignInHoweverBusy() { // L-23
        SignInToken token = signIn(open(), PASSWORD);
        for (int minutes = 10; minutes < 480; minutes += 10) {
            clock.runAhead(Duration.ofMinutes(minutes));
            assertTrue(signingIn.resume(token).isPresent());
        }

        clock.runAhead(Duration.ofHours(8).plusSeconds(1));

        assertTrue(signingIn.resume(token).isEmpty());
    }

    @Test
    void signingOutEndsItOnEveryNode() {
        SignInToken token = signIn(open(), PASSWORD);

        signingIn.signOut(token);

        assertTrue(signingIn.resume(token).isEmpty());
    }

    @Test
    void aWithdrawnRoleIsGoneFromTheNextRequest() { // 1.2
        String email = open();
        UUID account = acting.viewer(email).accountId();
        SignInToken token = signIn(email, PASSWORD);
        acting.as(ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.REP, ""), null));
        assertTrue(resumed(token).holds(Role.REP));

        acting.as(ADMINISTRATOR, () -> keeping.withdraw(account, Role.REP));

        assertFalse(resumed(token).holds(Role.REP));
    }

    @Test
    @Tag("S8")
    void aDeputyWhoseTimeHasEndedIsNoDeputy() { // 1.2 DEPUTY
        String email = open();
        UUID account = acting.viewer(email).accountId();
        SignInToken token = signIn(email, PASSWORD);
        Instant end = Clock.systemUTC().instant().plusSeconds(60);
        acting.as(ADMINISTRATOR, () -> keeping.grant(account, new HeldRole(Role.DEPUTY, ""), end));
        assertTrue(resumed(token).holds(Role.DEPUTY));

        clock.runAhead(Duration.ofSeconds(61));

        assertFalse(resumed(token).holds(Role.DEPUTY));
    }

    @Test
    void whoIsSuspendedKeepsNoRightInAnOpenSignIn() { // 1.2
        String email = open();
        UUID account = acting.viewer(email).accountId();
        SignInToken token = signIn(email, PASSWORD);

        acting.as(ADMINISTRATOR, () -> keeping.suspend(account));

        assertTrue(signingIn.resume(token).flatMap(Badge::viewer).isEmpty());
    }

    @Test
    void theBadgeHoldsAllRolesAgreementsAndFiguresOfItsAccount() {
        for (String email : List.of(Acting.COORDINATOR, "rep@seaview.example", "manager@council.northmere.example")) {
            Viewer expected = acting.viewer(email);

            Badge badge =
                    signingIn.resume(signIn(email, "Northmere-demonstration-1")).orElseThrow();

            assertEquals(expected.roles(), badge.viewer().orElseThrow().roles());
            assertEquals(expected.desk(), badge.viewer().orElseThrow().desk());
            assertTrue(badge.figures().containsKey("unread"));
        }
    }

    @Test
    void nobodyGivesThemselvesARole() { // 1.2
        UUID administrator = acting.viewer(ADMINISTRATOR).accountId();

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        ADMINISTRATOR, () -> keeping.grant(administrator, new HeldRole(Role.IG_LEAD, ""), null)));

        assertEquals("identity.separation.ownRole", refused.code());
    }

    @Test
    @Tag("S11")
    void theCommissionersOfficeNeverHoldsACaseRole() { // 1.2
        UUID officer =
                acting.viewer("performance@commissioner.northmere.example").accountId();

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        ADMINISTRATOR, () -> keeping.grant(officer, new HeldRole(Role.COORD, "Northmere"), null)));

        assertEquals("identity.separation.localPolicingBody", refused.code());
    }

    @Test
    void nobodyButTheAdministratorGivesRoles() {
        UUID account = acting.viewer(open()).accountId();

        assertThrows(
                NotFound.class,
                () -> acting.as(Acting.COORDINATOR, () -> keeping.grant(account, new HeldRole(Role.REP, ""), null)));
    }

    @Test
    void twoAdministratorsMustRemain() { // 1.2
        UUID other = acting.viewer("admin2@concord.northmere.example").accountId();

        assertThrows(RuleBroken.class, () -> acting.as(ADMINISTRATOR, () -> keeping.suspend(other)));
    }

    @Test
    void anAccountIsOpenedOnlyUnderTheAgencysOwnAddress() { // 3.1
        UUID council = acting.viewer(Acting.COORDINATOR).agencyId();

        assertThrows(
                RuleBroken.class,
                () -> acting.as(
                        ADMINISTRATOR,
                        () -> keeping.open(council, "someone@elsewhere.example", "Some Example", PASSWORD)));
    }

    private SignInToken signIn(String email, String password) {
        return signingIn.signIn(new Attempt(email, CallerAddress.WITHIN), Device.UNKNOWN, password);
    }

    private Viewer resumed(SignInToken token) {
        return signingIn.resume(token).flatMap(Badge::viewer).orElseThrow();
    }

    /** In the portal's own agency, which is on no case: these people stand in nobody's way. */
    private String open() {
        UUID portal = acting.viewer(ADMINISTRATOR).agencyId();
        String email = "temporary-" + UUID.randomUUID() + "@concord.northmere.example";
        acting.as(ADMINISTRATOR, () -> keeping.open(portal, email, "Temporary Example", PASSWORD));
        return email;
    }
}
