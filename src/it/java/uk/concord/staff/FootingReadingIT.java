package uk.concord.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.agency.AgencyKeeping;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.Acting;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.NotFound;

/** "Why can I not see it?" is answered without asking any case (1.4). */
@ExtendWith(ArquillianExtension.class)
class FootingReadingIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String REPRESENTATIVE = "rep@police.northmere.example";

    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private ClockSource source;

    @EJB
    private FootingReading reading;

    @EJB
    private AccountKeeping keeping;

    @EJB
    private AgencyKeeping register;

    private OpenedAgencies.Opened agency = new OpenedAgencies.Opened(new UUID(0, 0), "", "");
    private String worker = "";

    @AfterEach
    void setTheClockRight() {
        source.runAhead(Duration.ZERO);
    }

    @BeforeEach
    void anAgencyWithAWorker() {
        agency = agencies.agency();
        worker = agencies.person(agency, "worker", Role.PRACTITIONER);
    }

    @Test
    void whoeverHasAllGroundsIsToldThatTheReasonLiesWithTheCase() { // 1.4
        assertTrue(acting.as(REPRESENTATIVE, () -> reading.own()).holds());
    }

    @Test
    @Tag("S6")
    void anAgencyWithoutAnAgreementIsToldSo() { // S6, L-02
        source.runAhead(Duration.ofDays(400));
        assertEquals(
                "The information governance lead can renew it. What was open before comes back by itself.",
                missing(acting.as(worker, () -> reading.own())));
    }

    @Test
    void aRoleThatEndedIsTold() { // 1.2
        acting.as(OpenedAgencies.ADMINISTRATOR, () -> keeping.withdraw(agencies.id(worker), Role.PRACTITIONER));

        Footing footing = acting.as(worker, () -> reading.own());

        assertFalse(footing.grounds().get(1).holds());
        assertTrue(
                footing.grounds().get(1).what().contains("Ended lately"),
                footing.grounds().get(1).what());
    }

    @Test
    @Tag("S82")
    void aSuspendedAgencyIsTold() { // S82
        acting.as(GOVERNANCE, () -> register.suspend(agency.id(), "Invented for the test: keys were lost"));

        Footing footing = acting.as(OpenedAgencies.ADMINISTRATOR, () -> reading.ofAccount(agencies.id(worker)));

        assertFalse(footing.grounds().get(2).holds());
    }

    @Test
    @Tag("S5")
    void supportReadsItOfAnAccountAndNothingOfACase() { // 1.4, S5
        Footing footing = acting.as(OpenedAgencies.ADMINISTRATOR, () -> reading.ofAccount(agencies.id(worker)));

        assertEquals("Temporary worker", footing.name());
        assertFalse(footing.toString().contains("HC-"));
    }

    @Test
    void othersFindNoAccountBehindIt() { // 1.2
        for (String email : List.of(
                "rep@police.northmere.example",
                "coordinator@council.northmere.example",
                "governance@council.northmere.example",
                "manager@council.northmere.example")) {
            UUID account = agencies.id(worker);

            assertThrows(NotFound.class, () -> acting.as(email, () -> reading.ofAccount(account)));
            assertThrows(NotFound.class, () -> acting.as(email, () -> reading.ofColleague(account)));
        }
    }

    private static String missing(Footing footing) {
        return footing.grounds().stream()
                .filter(ground -> !ground.holds())
                .map(Footing.Ground::next)
                .findFirst()
                .orElse("");
    }
}
