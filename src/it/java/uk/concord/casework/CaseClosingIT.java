package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.concord.casework.OpenedCases.ADVOCATE;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseClosing;
import uk.concord.casefile.CaseStatus;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casefile.ClosureReason;
import uk.concord.identity.Acting;
import uk.concord.kernel.ClockSource;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.person.ContactCard;
import uk.concord.person.ContactChannel;
import uk.concord.person.PersonRole;

@ExtendWith(ArquillianExtension.class)
class CaseClosingIT {
    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @Inject
    private ClockSource clock;

    @EJB
    private CaseClosing closing;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private ContactLogging logging;

    @AfterEach
    void setTheClockRight() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    @Tag("S50")
    void aCaseWithAnOpenActionIsNotClosed() {
        UUID caseId = cases.about("Acted Testperson", HOUSING);
        actions.proposed(caseId, HOUSING);
        cases.sentToChair(caseId);

        RuleBroken refused = assertThrows(RuleBroken.class, () -> close(Acting.CHAIR, caseId));

        assertEquals("casework.close.openActions", refused.code());
        assertEquals(
                CaseStatus.OPEN,
                acting.as(HOUSING, () -> reading.open(caseId)).head().status());
    }

    @Test
    void aCoordinatorCannotCloseACase() { // 1.2
        UUID caseId = cases.about("Unclosed Testperson");

        assertThrows(NotFound.class, () -> close(Acting.COORDINATOR, caseId));
    }

    @Test
    void theTeamsAccessEndsTwentyWorkingDaysAfterClosing() { // 1.4
        UUID caseId = cases.about("Closed Testperson", HOUSING);
        cases.sentToChair(caseId);
        close(Acting.CHAIR, caseId);
        assertEquals(
                CaseStatus.CLOSED,
                acting.as(HOUSING, () -> reading.open(caseId)).head().status());

        clock.runAhead(Duration.ofDays(45));

        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> reading.open(caseId)));
    }

    @Test
    @Tag("S9")
    void theOwnerOfOneActionSeesTheCardAndNotTheCase() {
        UUID caseId = cases.about("Carded Testperson", HOUSING);
        String owner = "worker@harbourhomes.example";
        assertThrows(NotFound.class, () -> acting.as(owner, () -> reading.card(caseId)));
        actions.proposed(caseId, owner);

        MinimumCard card = acting.as(owner, () -> reading.card(caseId));

        assertEquals("Carded Testperson", card.victim());
        assertEquals(1, card.actions().size());
        assertThrows(NotFound.class, () -> acting.as(owner, () -> reading.open(caseId)));
    }

    @Test
    @Tag("S52")
    void aWayNotKnownToBeSafeIsRefusedUnlessOverriddenWithAReason() {
        UUID caseId = advocated();
        ContactLog.Departure unexplained = new ContactLog.Departure(true, "hurry");
        ContactLog.Departure explained = new ContactLog.Departure(true, "The threat was for the same evening");

        assertEquals(
                "casework.contact.notSafe",
                assertThrows(RuleBroken.class, () -> log(caseId, false, ContactLog.Departure.none()))
                        .code());
        assertEquals(
                "casework.contact.overrideReason",
                assertThrows(RuleBroken.class, () -> log(caseId, false, unexplained))
                        .code());
        log(caseId, false, explained);
        log(caseId, true, ContactLog.Departure.none());
    }

    private UUID advocated() {
        UUID caseId = cases.about("Contacted Testperson", ADVOCATE);
        Viewer advocate = acting.viewer(ADVOCATE);
        acting.as(Acting.COORDINATOR, () -> teamwork.name(caseId, advocate.accountId()));
        return caseId;
    }

    private void log(UUID caseId, boolean safe, ContactLog.Departure departure) {
        OpenCase.PersonRow victim = acting.as(ADVOCATE, () -> reading.open(caseId)).people().stream()
                .filter(person -> person.role() == PersonRole.VICTIM)
                .findFirst()
                .orElseThrow();
        ContactCard way = victim.contacts().stream()
                .filter(contact -> contact.isSafe() == safe)
                .findFirst()
                .orElseThrow();
        ContactLog.Entry entry = new ContactLog.Entry(
                victim.id(),
                way.id(),
                ContactChannel.PHONE,
                ContactLog.Outcome.REACHED,
                departure,
                new ContactLog.Said("An invented call", "", false));
        acting.as(ADVOCATE, () -> logging.log(caseId, entry, Ids.next()));
    }

    private void close(String worker, UUID caseId) {
        acting.as(worker, () -> closing.close(caseId, ClosureReason.RISK_REDUCED, "", Ids.next()));
    }
}
