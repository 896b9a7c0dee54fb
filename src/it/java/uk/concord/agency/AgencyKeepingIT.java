package uk.concord.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Role;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionSettling;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.notify.Inbox;
import uk.concord.staff.OpenedAgencies;

/** 3.1, S82: the register of agencies, and what follows at once when one is suspended. */
@ExtendWith(ArquillianExtension.class)
class AgencyKeepingIT {
    private static final String REASON = "An invented breach of the agreement";

    @Inject
    private Acting acting;

    @Inject
    private OpenedAgencies agencies;

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @EJB
    private AgencyKeeping keeping;

    @EJB
    private CaseReading reading;

    @EJB
    private ActionListing listing;

    @EJB
    private ActionSettling settling;

    @EJB
    private Inbox inbox;

    @Test
    @Tag("S82")
    void theAccessOfASuspendedAgencyStopsAtOnceAndReturnsWithIt() { // S82
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Suspended Testperson", rep);
        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());

        suspend(agency.id());
        assertThrows(NotFound.class, () -> acting.as(rep, () -> reading.open(caseId)));
        assertThrows(NotFound.class, () -> acting.as(rep, () -> listing.lists()));

        acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.takeBack(agency.id()));
        assertEquals(caseId, acting.as(rep, () -> reading.open(caseId)).head().id());
    }

    @Test
    @Tag("S82")
    void theChairGetsAListOfWhatTheAgencyHadTakenOn() { // S82
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        UUID caseId = cases.about("Reassigned Testperson", rep);
        UUID action = actions.proposed(caseId, rep);
        cases.sentToChair(caseId);
        assertFalse(waits(action));
        long before = told();

        suspend(agency.id());

        assertTrue(waits(action));
        assertEquals(before + 1, told());
        assertFalse(acting.as(Acting.CHAIR, () -> settling.owners(action)).stream()
                .anyMatch(choice -> choice.owner().agencyId().equals(agency.id())));
    }

    @Test
    @Tag("S82")
    void aChairWithoutTheCaseIsToldNothing() { // 1.4
        OpenedAgencies.Opened agency = agencies.agency();
        String rep = agencies.person(agency, "rep", Role.REP);
        actions.proposed(cases.about("Untold Testperson", rep), rep);
        long before = told();

        suspend(agency.id());

        assertEquals(before, told());
    }

    @Test
    void nobodyButTheInformationGovernanceLeadSuspendsAnAgency() { // 1.2 IG_LEAD
        for (String somebody : List.of(
                OpenedAgencies.ADMINISTRATOR,
                Acting.COORDINATOR,
                Acting.CHAIR,
                "manager@council.northmere.example",
                "lead@commissioner.northmere.example")) {
            UUID agency = agencies.agency().id();

            assertThrows(NotFound.class, () -> acting.as(somebody, () -> keeping.suspend(agency, REASON)));
            assertThrows(NotFound.class, () -> acting.as(somebody, () -> keeping.takeBack(agency)));
        }
    }

    @Test
    void nobodySuspendsTheirOwnAgency() { // 1.2
        UUID own = acting.viewer(OpenedAgencies.GOVERNANCE).agencyId();

        RuleBroken refused = assertThrows(RuleBroken.class, () -> suspend(own));

        assertEquals("agency.suspend.own", refused.code());
    }

    @Test
    void aSuspensionSaysWhyAndComesOnce() { // 1.2
        UUID agency = agencies.agency().id();

        assertThrows(
                RuleBroken.class, () -> acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.suspend(agency, "short")));
        suspend(agency);
        assertThrows(RuleBroken.class, () -> suspend(agency));
    }

    @Test
    void anAbsentAgencyIsNotFound() { // 1.4
        assertThrows(NotFound.class, () -> suspend(UUID.randomUUID()));
        assertThrows(NotFound.class, () -> acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.card(UUID.randomUUID())));
    }

    @Test
    void aMailDomainIsADomain() { // 3.1
        for (String domain : List.of("", "no dots", "@council.example", "council", "council.example/x")) {
            AgencyKeeping.Entry entry = new AgencyKeeping.Entry("Some Agency", "Some", AgencyType.OTHER, domain);

            RuleBroken refused = assertThrows(
                    RuleBroken.class, () -> acting.as(OpenedAgencies.ADMINISTRATOR, () -> keeping.enter(entry)));

            assertEquals("agency.mailDomain", refused.code());
        }
    }

    @Test
    void twoAgenciesOfOneNameAreRefused() { // 3.1
        AgencyKeeping.Entry entry =
                new AgencyKeeping.Entry("Northmere Police", "Police", AgencyType.POLICE, "other.example");

        assertThrows(RuleBroken.class, () -> acting.as(OpenedAgencies.ADMINISTRATOR, () -> keeping.enter(entry)));
    }

    private void suspend(UUID agency) {
        acting.as(OpenedAgencies.GOVERNANCE, () -> keeping.suspend(agency, REASON));
    }

    private boolean waits(UUID action) {
        return acting.as(Acting.CHAIR, () -> listing.lists().toSettle()).stream()
                .anyMatch(waiting -> waiting.row().id().equals(action));
    }

    private long told() {
        return acting.as(Acting.CHAIR, () -> inbox.lines()).stream()
                .filter(line -> line.code().equals("notify.agency.suspended"))
                .count();
    }
}
