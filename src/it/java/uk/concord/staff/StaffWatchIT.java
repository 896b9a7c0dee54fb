package uk.concord.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.credential.Attempt;
import uk.concord.credential.CallerAddress;
import uk.concord.credential.Device;
import uk.concord.identity.AccountKeeping;
import uk.concord.identity.Acting;
import uk.concord.identity.SigningIn;
import uk.concord.identity.StrikingHours;
import uk.concord.kernel.Ids;
import uk.concord.notify.Inbox;

/** L-23: sixty unused days suspend an account, and each quarter asks once who works in an agency. */
@ExtendWith(ArquillianExtension.class)
class StaffWatchIT {
    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @EJB
    private AccountKeeping accounts;

    @EJB
    private SigningIn signingIn;

    @EJB
    private Inbox inbox;

    @Inject
    private StrikingHours hours;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager em;

    @Test
    void sixtyUnusedDaysSuspendAnAccount() throws Exception { // L-23
        UUID worker = workerSince(Duration.ofDays(60).plusHours(1));

        hours.strike();

        assertEquals("Suspended: not used for 60 days", standing(worker));
    }

    @Test
    void theSixtiethDayIsStillOne() throws Exception { // L-23
        UUID worker = workerSince(Duration.ofDays(60).minusHours(1));

        hours.strike();

        assertEquals("May sign in", standing(worker));
    }

    @Test
    void whoHasSignedInMeanwhileStays() throws Exception { // L-23
        OpenedAgencies.Opened agency = agencies.agency();
        String email = agencies.person(agency, "worker", Role.PRACTITIONER);
        signingIn.signIn(new Attempt(email, CallerAddress.WITHIN), Device.UNKNOWN, "Short-lived-agency-1");
        UUID worker = agencies.id(email);
        age(worker, Duration.ofDays(200));

        hours.strike();

        assertEquals("May sign in", standing(worker));
    }

    @Test
    void whoIsTakenBackHasSixtyDaysAgain() throws Exception { // L-23
        UUID worker = workerSince(Duration.ofDays(100));
        hours.strike();

        acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.takeBack(worker));
        hours.strike();

        assertEquals("May sign in", standing(worker));
    }

    @Test
    void theTwoAdministratorsWhoMustRemainDoNotFallIdle() throws Exception { // 1.2
        UUID administrator = agencies.id("admin2@concord.northmere.example");
        age(administrator, Duration.ofDays(400));

        hours.strike();

        assertEquals("May sign in", standing(administrator));
    }

    @Test
    void eachQuarterAsksAnAgencysManagersOnce() throws Exception { // L-23
        OpenedAgencies.Opened agency = agencies.agency();

        hours.strike();
        hours.strike();

        assertEquals(
                1,
                acting.as(agency.manager(), () -> inbox.lines()).stream()
                        .filter(line -> line.code().equals("notify.staff.check"))
                        .count());
    }

    @Test
    void nobodyIsIdleWhoHasLeft() throws Exception { // L-23
        UUID worker = workerSince(Duration.ofDays(100));
        acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.close(worker));

        hours.strike();

        assertEquals("Left", standing(worker));
        assertThrows(
                RuntimeException.class, () -> acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.suspend(worker)));
    }

    private UUID workerSince(Duration ago) throws Exception {
        UUID worker = agencies.id(agencies.person(agencies.agency(), "worker", Role.PRACTITIONER));
        age(worker, ago);
        return worker;
    }

    private void age(UUID account, Duration ago) throws Exception {
        transaction.begin();
        int changed = em.createNativeQuery("UPDATE account SET active_since = ? WHERE id = ?")
                .setParameter(1, Timestamp.from(now().minus(ago)))
                .setParameter(2, Ids.bytes(account))
                .executeUpdate();
        transaction.commit();
        assertTrue(changed == 1);
    }

    private Instant now() {
        return acting.viewer(OpenedAgencies.ADMINISTRATOR).at();
    }

    private String standing(UUID account) {
        return acting.as(OpenedAgencies.ADMINISTRATOR, () -> accounts.card(account))
                .account()
                .standing();
    }
}
