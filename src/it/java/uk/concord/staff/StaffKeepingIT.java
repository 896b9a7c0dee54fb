package uk.concord.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.AccountListing;
import uk.concord.identity.Acting;
import uk.concord.identity.Staffing;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

/** 1.2, 1.3: how far the word of an agency's manager goes among its people. */
@ExtendWith(ArquillianExtension.class)
class StaffKeepingIT {
    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private ClockSource clock;

    @EJB
    private StaffKeeping keeping;

    @EJB
    private AccountKeeping accounts;

    private OpenedAgencies.Opened agency = new OpenedAgencies.Opened(new UUID(0, 0), "", "");
    private UUID worker = new UUID(0, 0);

    @BeforeEach
    void anAgencyWithAWorker() {
        agency = agencies.agency();
        worker = agencies.id(agencies.person(agency, "worker", Role.PRACTITIONER));
    }

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aManagerSeesTheOwnPeopleWithTheirRolesAndNobodyElse() { // 1.3
        AccountListing people =
                acting.as(agency.manager(), () -> keeping.staff("", 1)).people();

        assertEquals(2, people.total());
        assertTrue(people.rows().stream().anyMatch(row -> row.held().equals("Practitioner")));
    }

    @Test
    void thePeopleOfAnotherAgencyAreAsAbsentAsARandomId() { // 1.4
        UUID stranger = acting.viewer(Acting.PRACTITIONER).accountId();

        NotFound hidden =
                assertThrows(NotFound.class, () -> acting.as(agency.manager(), () -> keeping.person(stranger)));
        NotFound absent = assertThrows(
                NotFound.class, () -> acting.as(agency.manager(), () -> keeping.person(UUID.randomUUID())));

        assertEquals(absent.getMessage(), hidden.getMessage());
    }

    @Test
    void aManagerChangesNothingInAnotherAgency() { // 1.4
        UUID stranger = acting.viewer(Acting.PRACTITIONER).accountId();

        assertThrows(NotFound.class, () -> give(stranger, Role.REP, null));
        assertThrows(NotFound.class, () -> acting.as(agency.manager(), () -> keeping.suspend(stranger)));
        assertThrows(
                NotFound.class, () -> acting.as(agency.manager(), () -> keeping.withdraw(stranger, Role.PRACTITIONER)));
    }

    @Test
    void nobodyButAManagerOpensTheList() { // 1.3
        for (String somebody : List.of(
                Acting.COORDINATOR,
                Acting.CHAIR,
                Acting.PRACTITIONER,
                "rep@harbourhomes.example",
                OpenedAgencies.ADMINISTRATOR,
                OpenedAgencies.GOVERNANCE,
                "performance@commissioner.northmere.example")) {
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> keeping.staff("", 1)));
        }
    }

    @Test
    void aManagerGivesNoOffice() { // 1.2
        for (Role office :
                EnumSet.complementOf(EnumSet.of(Role.PRACTITIONER, Role.REP, Role.DEPUTY, Role.PLAN_OWNER))) {
            RuleBroken refused = assertThrows(RuleBroken.class, () -> give(worker, office, null));

            assertEquals("staff.role.notYours", refused.code());
        }
    }

    @Test
    void aManagerGivesThemselvesNoRole() { // 1.2
        UUID self = agencies.id(agency.manager());

        RuleBroken refused = assertThrows(RuleBroken.class, () -> give(self, Role.REP, null));

        assertEquals("identity.separation.ownRole", refused.code());
    }

    @Test
    void aManagerSuspendsNobodyWhoHoldsAnOffice() { // 1.2
        acting.as(
                OpenedAgencies.ADMINISTRATOR,
                () -> accounts.grant(worker, new HeldRole(Role.COORD, "Elsewhere"), null));

        RuleBroken refused =
                assertThrows(RuleBroken.class, () -> acting.as(agency.manager(), () -> keeping.suspend(worker)));

        assertEquals("staff.person.office", refused.code());
    }

    @Test
    @Tag("S8")
    void aDeputyWithoutALastDayIsRefused() { // 1.2 DEPUTY
        RuleBroken refused = assertThrows(RuleBroken.class, () -> give(worker, Role.DEPUTY, null));

        assertEquals("identity.role.deputyEnds", refused.code());
    }

    @Test
    @Tag("S8")
    void aDeputyIsOneUntilTheEndOfTheLastDay() { // 1.2 DEPUTY
        LocalDate today = acting.viewer(agency.manager()).today();
        give(worker, Role.DEPUTY, today.plusDays(1));
        assertTrue(acting.viewer("worker@" + agency.domain()).holds(Role.DEPUTY));

        clock.runAhead(Duration.ofDays(2));

        assertFalse(acting.viewer("worker@" + agency.domain()).holds(Role.DEPUTY));
    }

    @Test
    void aRoleForLaterOpensNothingToday() { // 1.2
        LocalDate today = acting.viewer(agency.manager()).today();
        acting.as(agency.manager(), () -> keeping.grant(worker, Role.REP, new Staffing.Days(today.plusDays(1), null)));

        assertFalse(acting.viewer("worker@" + agency.domain()).holds(Role.REP));
    }

    @Test
    void aRoleThatIsWithdrawnBeforeItBeginsNeverBegins() { // 1.2
        LocalDate today = acting.viewer(agency.manager()).today();
        acting.as(agency.manager(), () -> keeping.grant(worker, Role.REP, new Staffing.Days(today.plusDays(1), null)));

        acting.as(agency.manager(), () -> keeping.withdraw(worker, Role.REP));
        clock.runAhead(Duration.ofDays(3));

        assertFalse(acting.viewer("worker@" + agency.domain()).holds(Role.REP));
    }

    @Test
    void aRoleBeginsNotInThePastAndEndsNotBeforeItBegins() {
        LocalDate today = acting.viewer(agency.manager()).today();

        assertEquals("identity.role.past", refused(new Staffing.Days(today.minusDays(1), null)));
        assertEquals("identity.role.endsFirst", refused(new Staffing.Days(today.plusDays(5), today.plusDays(2))));
    }

    @Test
    void aQuarterIsConfirmedOnce() { // L-23
        acting.as(agency.manager(), () -> keeping.confirm());

        assertTrue(acting.as(agency.manager(), () -> keeping.staff("", 1)).confirmed());
        assertThrows(RuleBroken.class, () -> acting.as(agency.manager(), () -> keeping.confirm()));
    }

    private String refused(Staffing.Days days) {
        return assertThrows(
                        RuleBroken.class,
                        () -> acting.as(agency.manager(), () -> keeping.grant(worker, Role.REP, days)))
                .code();
    }

    private void give(UUID account, Role role, LocalDate until) {
        acting.as(agency.manager(), () -> keeping.grant(account, role, new Staffing.Days(null, until)));
    }
}
