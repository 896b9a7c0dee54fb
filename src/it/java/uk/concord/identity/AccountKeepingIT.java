package uk.concord.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.credential.SignInToken;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.staff.OpenedAgencies;

/** 1.2, 3.1: accounts and roles in the hands of a system administrator. */
@ExtendWith(ArquillianExtension.class)
class AccountKeepingIT {
    private static final String ADMINISTRATOR = OpenedAgencies.ADMINISTRATOR;

    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private SigningIn signingIn;

    @EJB
    private OwnAccount own;

    private OpenedAgencies.Opened agency = new OpenedAgencies.Opened(new UUID(0, 0), "", "");
    private UUID worker = new UUID(0, 0);

    @BeforeEach
    void anAgencyWithAWorker() {
        agency = agencies.agency();
        worker = agencies.id(agencies.person(agency, "worker", Role.PLAN_OWNER));
    }

    @Test
    void theListShowsRolesAndIsNarrowedByAgencyAndName() { // 1.2
        AccountListing all = list("", agency.id());
        AccountListing one = list("temporary WORK", agency.id());

        assertEquals(2, all.total());
        assertEquals(
                List.of("Plan owner"),
                one.rows().stream().map(AccountListing.Row::held).toList());
    }

    @Test
    void aNameIsFoundByItsBeginningAndNothingElse() {
        for (String text : List.of("%", "_", "!", "' OR 1=1", "orker")) {
            assertEquals(0, list(text, agency.id()).total());
        }
    }

    @Test
    @Tag("S5")
    void theListTellsNothingOfAnyCase() { // S5
        String told = list("", null).rows().toString();

        assertFalse(told.contains("HC-"));
    }

    @Test
    void aFirstPasswordSignsInAndIsNeverTheSame() { // 3.1
        AccountKeeping.Opened one = open("first@" + agency.domain());
        AccountKeeping.Opened other = open("second@" + agency.domain());

        signingIn.signIn(
                new Attempt("first@" + agency.domain(), CallerAddress.WITHIN), Device.UNKNOWN, one.firstPassword());
        assertFalse(one.firstPassword().equals(other.firstPassword()));
        assertFalse(one.toString().contains(one.firstPassword()));
    }

    @Test
    void aFirstPasswordOpensNothingButChoosingOnesOwn() { // L-23
        String email = "first@" + agency.domain();
        AccountKeeping.Opened opened = open(email);
        acting.as(ADMINISTRATOR, () -> keeping.grant(opened.accountId(), new HeldRole(Role.PLAN_OWNER, ""), null));
        SignInToken token = signIn(email, opened.firstPassword());
        Badge first = signingIn.resume(token).orElseThrow();
        assertTrue(first.mustChoose());
        assertEquals(Set.of(), first.viewer().orElseThrow().roles());

        OwnAccount.PasswordChange change =
                new OwnAccount.PasswordChange(opened.firstPassword(), "Chosen-by-the-holder-7", CallerAddress.WITHIN);
        acting.as(email, () -> own.changePassword(token, change));

        Badge after = signingIn.resume(token).orElseThrow();
        assertFalse(after.mustChoose());
        assertEquals(1, after.viewer().orElseThrow().roles().size());
    }

    @Test
    void whoeverForgotTheirsGetsANewFirstPasswordAndIsSignedOut() { // L-23
        String email = "worker@" + agency.domain();
        SignInToken token = signIn(email, "Short-lived-agency-1");

        AccountKeeping.Opened given = acting.as(ADMINISTRATOR, () -> keeping.newFirstPassword(worker));

        assertTrue(signingIn.resume(token).isEmpty());
        assertThrows(RuleBroken.class, () -> signIn(email, "Short-lived-agency-1"));
        assertTrue(signingIn
                .resume(signIn(email, given.firstPassword()))
                .orElseThrow()
                .mustChoose());
    }

    @Test
    void nobodyGivesThemselvesAFirstPasswordNorAManagerToOthers() { // 1.2
        UUID self = acting.viewer(ADMINISTRATOR).accountId();

        assertThrows(RuleBroken.class, () -> acting.as(ADMINISTRATOR, () -> keeping.newFirstPassword(self)));
        assertThrows(
                NotFound.class,
                () -> acting.as("manager@council.northmere.example", () -> keeping.newFirstPassword(worker)));
    }

    @Test
    void anAddressIsOneAddressOfTheAgency() { // 3.1
        for (String address : List.of("a@b@%s", "a b@%s", "a,b@%s", "@%s", "a@x.%s")) {
            String email = address.replace("%s", agency.domain());

            assertEquals("identity.account.foreignAddress", refused(() -> open(email)));
        }
    }

    @Test
    void anAddressIsTakenInEveryLetterCase() { // 3.1
        String taken = "WORKER@" + agency.domain().toUpperCase(Locale.UK);

        assertEquals("identity.account.addressTaken", refused(() -> open(taken)));
    }

    @Test
    void anAddressOfAnotherDomainIsRefused() { // 3.1
        for (String email : List.of("worker@elsewhere.example", "worker", "@", "worker@council.northmere.example")) {
            assertEquals("identity.account.foreignAddress", refused(() -> open(email)));
        }
    }

    @Test
    void anOfficeOfAnAreaNamesIt() { // 1.2
        for (Role office : List.of(Role.COORD, Role.CHAIR)) {
            assertEquals("identity.role.area", refused(() -> grant(office, null, null)));
        }
    }

    @Test
    @Tag("S11")
    void rolesThatMustStayApartAreRefusedForLaterDaysToo() { // 1.2
        LocalDate today = acting.viewer(ADMINISTRATOR).today();
        grant(Role.OPCC_PERF, today.plusDays(10), today.plusDays(20));

        assertEquals(
                "identity.separation.localPolicingBody",
                refused(() -> grant(Role.REP, today.plusDays(5), today.plusDays(15))));
        assertEquals("identity.separation.localPolicingBody", refused(() -> grant(Role.REP, null, null)));
        assertEquals("identity.separation.localPolicingBody", refused(() -> grant(Role.REP, today.plusDays(20), null)));
        grant(Role.REP, today.plusDays(1), today.plusDays(9));
        grant(Role.REP, today.plusDays(21), null);
    }

    @Test
    void aSuspendedAccountIsGivenNoRole() { // 1.2
        acting.as(ADMINISTRATOR, () -> keeping.suspend(worker));

        assertEquals("identity.role.notActive", refused(() -> grant(Role.REP, null, null)));
    }

    @Test
    void aSuspendedAdministratorIsNotOneOfTheTwo() { // 1.2
        UUID third = open("third@" + agency.domain()).accountId();
        acting.as(ADMINISTRATOR, () -> keeping.grant(third, new HeldRole(Role.SYS_ADMIN, ""), null));
        acting.as(ADMINISTRATOR, () -> keeping.suspend(third));
        UUID second = agencies.id("admin2@concord.northmere.example");

        assertEquals(
                "identity.separation.twoAdministrators",
                refused(() -> acting.as(ADMINISTRATOR, () -> keeping.suspend(second))));
        assertEquals(
                "identity.separation.twoAdministrators",
                refused(() -> acting.as(ADMINISTRATOR, () -> keeping.withdraw(second, Role.SYS_ADMIN))));
        assertEquals(
                "identity.separation.twoAdministrators",
                refused(() -> acting.as(ADMINISTRATOR, () -> keeping.close(second))));
    }

    @Test
    void nobodyClosesTheirOwnAccount() { // 1.2
        UUID own = agencies.id(ADMINISTRATOR);

        assertEquals("identity.account.own", refused(() -> acting.as(ADMINISTRATOR, () -> keeping.close(own))));
    }

    @Test
    void nobodyButASystemAdministratorKeepsAccounts() { // 1.3
        for (String somebody :
                List.of(Acting.COORDINATOR, OpenedAgencies.GOVERNANCE, "manager@council.northmere.example")) {
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> keeping.card(worker)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> keeping.close(worker)));
            assertThrows(
                    NotFound.class,
                    () -> acting.as(
                            somebody,
                            () -> keeping.openWithFirstPassword(agency.id(), "a@" + agency.domain(), "Some Example")));
        }
    }

    @Test
    void closedTheAccountHoldsNoRoleAndNoSignIn() { // L-23
        SignInToken token = signingIn.signIn(
                new Attempt("worker@" + agency.domain(), CallerAddress.WITHIN), Device.UNKNOWN, "Short-lived-agency-1");

        acting.as(ADMINISTRATOR, () -> keeping.close(worker));

        assertTrue(signingIn.resume(token).isEmpty());
        assertTrue(acting.as(ADMINISTRATOR, () -> keeping.card(worker)).roles().isEmpty());
    }

    private AccountListing list(String text, UUID agencyId) {
        return acting.as(ADMINISTRATOR, () -> keeping.list(new AccountListing.Filter(text, agencyId, 1)));
    }

    private SignInToken signIn(String email, String password) {
        return signingIn.signIn(new Attempt(email, CallerAddress.WITHIN), Device.UNKNOWN, password);
    }

    private AccountKeeping.Opened open(String email) {
        return acting.as(ADMINISTRATOR, () -> keeping.openWithFirstPassword(agency.id(), email, "Some Example"));
    }

    private void grant(Role role, LocalDate first, LocalDate last) {
        acting.as(
                ADMINISTRATOR, () -> keeping.grantFor(worker, new HeldRole(role, ""), new Staffing.Days(first, last)));
    }

    private static String refused(Runnable work) {
        return assertThrows(RuleBroken.class, work::run).code();
    }
}
