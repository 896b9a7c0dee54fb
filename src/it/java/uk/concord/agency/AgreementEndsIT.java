package uk.concord.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.access.Standstill;
import uk.concord.action.ActionAnswering;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionSettling;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.identity.StrikingHours;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.Ids;
import uk.concord.notify.Inbox;
import uk.concord.staff.OpenedAgencies;

/** S82, L-02: what an agency had taken on when the last agreement that let it share has ended. */
@ExtendWith(ArquillianExtension.class)
class AgreementEndsIT {
    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private ClockSource clock;

    @Inject
    private StrikingHours hours;

    @EJB
    private Agreements agreements;

    @EJB
    private AgencyKeeping keeping;

    @EJB
    private ActionAnswering answering;

    @EJB
    private ActionListing listing;

    @EJB
    private ActionSettling settling;

    @EJB
    private Inbox inbox;

    /** An action that an agency has in hand, in a case of the chair. */
    private record Work(UUID agency, UUID agreement, UUID action) {}

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    @Tag("S82")
    void whenItIsWithdrawnWhatAnAgencyHadTakenOnComesBeforeTheChair() { // S82, L-02
        Work work = workUntil(today().plusYears(1));
        assertEquals(Optional.empty(), standstill(work));
        long before = told();

        withdraw(work.agreement());

        assertEquals(Optional.of(Standstill.NO_AGREEMENT), standstill(work));
        assertEquals(before + 1, told());
    }

    @Test
    @Tag("S82")
    void whenTheAgencyLeavesItTheSameAndLeavingAgainTellsNobody() { // S82, 3.1
        Work work = workUntil(today().plusYears(1));
        long before = told();

        leave(work);
        leave(work);

        assertEquals(Optional.of(Standstill.NO_AGREEMENT), standstill(work));
        assertEquals(before + 1, told());
    }

    @Test
    @Tag("S82")
    void whenItExpiresOvernightTheChairIsToldOnceAndNotOnItsLastDay() throws Exception { // S82, S6
        Work work = workUntil(today().plusDays(1));
        hours.strike();
        long before = told();

        clock.runAhead(Duration.ofDays(1));
        hours.strike();
        assertEquals(Optional.empty(), standstill(work));
        assertEquals(before, told());

        clock.runAhead(Duration.ofDays(2));
        hours.strike();
        hours.strike();
        assertEquals(Optional.of(Standstill.NO_AGREEMENT), standstill(work));
        assertEquals(before + 1, told());
    }

    @Test
    void twoThatExpireTogetherAreToldOfOnce() throws Exception { // S82
        Work work = workUntil(today().plusDays(1));
        agencies.agreement(work.agency(), today(), today().plusDays(1));
        hours.strike();
        long before = told();

        clock.runAhead(Duration.ofDays(2));
        hours.strike();

        assertEquals(before + 1, told());
    }

    @Test
    void whileAnotherIsInForceNothingStandsStill() throws Exception { // L-02
        Work work = workUntil(today().plusDays(1));
        UUID second = agencies.agreement(work.agency(), today(), today().plusDays(9));
        agencies.agreement(work.agency(), today(), today().plusYears(1));
        hours.strike();
        long before = told();

        withdraw(second);
        clock.runAhead(Duration.ofDays(2));
        hours.strike();

        assertEquals(Optional.empty(), standstill(work));
        assertEquals(before, told());
    }

    @Test
    void onceItIsRenewedNothingStandsStill() { // S7
        Work work = workUntil(today().plusYears(1));
        leave(work);

        acting.as(
                OpenedAgencies.GOVERNANCE,
                () -> agreements.sign(work.agreement(), work.agency(), today(), "Chief executive"));

        assertEquals(Optional.empty(), standstill(work));
    }

    @Test
    void aSuspendedAgencyIsCalledSoThoughItsAgreementHasEndedToo() { // S82
        Work work = workUntil(today().plusYears(1));
        acting.as(
                OpenedAgencies.GOVERNANCE, () -> keeping.suspend(work.agency(), "An invented breach of the agreement"));
        long before = told();

        withdraw(work.agreement());

        assertEquals(Optional.of(Standstill.SUSPENDED), standstill(work));
        assertEquals(before, told());
    }

    @Test
    void nothingIsProposedToAnAgencyWithoutAgreement() { // L-02
        Work work = workUntil(today().plusYears(1));
        assertTrue(isOffered(work));

        leave(work);

        assertFalse(isOffered(work));
    }

    @Test
    void aChairWithoutTheCaseIsToldNothing() { // 1.4
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        Work work = new Work(
                agency.id(), agreementOf(agency.id()), actions.proposed(cases.about("Unseen Testperson", rep), rep));
        long before = told();

        leave(work);

        assertEquals(Optional.empty(), standstill(work));
        assertEquals(before, told());
    }

    private Work workUntil(LocalDate lastDay) {
        OpenedAgencies.Opened agency = agencies.agency(today(), lastDay);
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Ended Testperson", rep);
        UUID action = actions.proposed(caseId, rep);
        acting.as(rep, () -> answering.accept(Ids.next(), action));
        cases.sentToChair(caseId);
        return new Work(agency.id(), agreementOf(agency.id()), action);
    }

    private UUID agreementOf(UUID agency) {
        return acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.card(agency))
                .agreements()
                .get(0)
                .id();
    }

    private Optional<Standstill> standstill(Work work) {
        return acting.as(Acting.CHAIR, () -> listing.lists()).toSettle().stream()
                .filter(waiting -> waiting.row().id().equals(work.action()))
                .findFirst()
                .map(ActionListing.Waiting::standstill);
    }

    private boolean isOffered(Work work) {
        return acting.as(Acting.CHAIR, () -> settling.owners(work.action())).stream()
                .anyMatch(choice -> choice.owner().agencyId().equals(work.agency()));
    }

    private void withdraw(UUID agreement) {
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.withdraw(agreement));
    }

    private void leave(Work work) {
        acting.as(OpenedAgencies.GOVERNANCE, () -> agreements.leave(work.agreement(), work.agency()));
    }

    private long told() {
        return acting.as(Acting.CHAIR, () -> inbox.lines()).stream()
                .filter(line -> line.code().equals("notify.agreement.ended"))
                .count();
    }

    private LocalDate today() {
        return acting.viewer(OpenedAgencies.ADMINISTRATOR).today();
    }
}
