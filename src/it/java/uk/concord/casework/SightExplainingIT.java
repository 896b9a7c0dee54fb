package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.ADVOCATE;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.Act;
import uk.concord.audit.Ledger;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.casefile.ShareLevel;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

@ExtendWith(ArquillianExtension.class)
class SightExplainingIT {
    private static final Ledger.Question ALL = new Ledger.Question(Set.of(), 0);

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private SightExplaining explaining;

    @Test
    @Tag("S77")
    void theListShowsEachActOnceAndNothingElse() { // L-06
        UUID caseId = cases.about("Recorded Testperson", HOUSING);
        acting.as(HOUSING, () -> reading.open(caseId));
        acting.as(HOUSING, () -> reading.open(caseId));
        cases.told(caseId, HOUSING, ShareLevel.ALL_ATTENDING, "An invented update");
        Assertions.assertThrows(NotFound.class, () -> acting.as(HEALTH, () -> reading.open(caseId)));

        List<String> shown = lines(acting.as(HOUSING, () -> explaining.explain(caseId, ALL)));

        assertEquals(
                List.of(
                        "Kasia Trial CASE_UPDATE",
                        "Kasia Trial CASE_READ",
                        "Kasia Trial CASE_READ",
                        "Asha Example CASE_TEAM",
                        "Asha Example TRIAGE_DECIDE"),
                shown);
    }

    @Test
    @Tag("S77")
    void thePagesAndTheCountReconcileWithWhatWasDone() { // L-06
        UUID caseId = cases.about("Counted Testperson", HOUSING);
        for (int look = 0; look < Ledger.PAGE; look++) {
            acting.as(HOUSING, () -> reading.open(caseId));
        }
        CaseSighting newest = acting.as(HOUSING, () -> explaining.explain(caseId, ALL));
        CaseSighting older =
                acting.as(HOUSING, () -> explaining.explain(caseId, new Ledger.Question(Set.of(), Ledger.PAGE)));

        assertEquals(Ledger.PAGE + 2, newest.looks().total());
        assertEquals(Ledger.PAGE, newest.looks().page().size());
        assertEquals(3, older.looks().page().size()); // the first explanation is itself a look
    }

    @Test
    @Tag("S77")
    void theListIsNarrowedToOneKindOfAct() { // L-06
        UUID caseId = cases.about("Narrowed Testperson", HOUSING);
        acting.as(HOUSING, () -> reading.open(caseId));

        CaseSighting shared = acting.as(
                HOUSING, () -> explaining.explain(caseId, new Ledger.Question(EnumSet.of(Act.DISCLOSURE), 0)));

        assertEquals(List.of("Asha Example CASE_TEAM"), lines(shared));
        assertEquals(1, shared.looks().total());
    }

    @Test
    void aNamedPractitionerReadsWhyButNotTheLedger() { // 1.3
        UUID caseId = cases.about("Practised Testperson", HOUSING);
        String worker = "worker@harbourhomes.example";
        UUID account = acting.viewer(worker).accountId();
        acting.as(Acting.COORDINATOR, () -> teamwork.name(caseId, account));

        CaseSighting sighting = acting.as(worker, () -> explaining.explain(caseId, ALL));

        assertFalse(sighting.looks().shown());
        assertEquals(List.of(), sighting.looks().page());
        assertEquals(0, sighting.looks().total());
    }

    @Test
    void eachReadsTheGroundOnWhichTheyThemselvesSeeTheCase() { // 1.4
        UUID caseId = cases.about("Grounded Testperson", HEALTH, ADVOCATE, POLICE);
        UUID advocate = acting.viewer(ADVOCATE).accountId();
        acting.as(Acting.COORDINATOR, () -> teamwork.name(caseId, advocate));
        cases.sentToChair(caseId);

        assertEquals("You coordinate this area", ground(Acting.COORDINATOR, caseId));
        assertEquals("You chair it", ground(Acting.CHAIR, caseId));
        assertEquals("Your agency is on the team", ground(HEALTH, caseId));
        assertTrue(grounds("deputy@health.northmere.example", caseId).contains("You are the deputy"));
        assertTrue(grounds(HEALTH, caseId).contains("You are the representative"));
        assertTrue(grounds(ADVOCATE, caseId).contains("You are named on this case"));
        assertFalse(grounds(ADVOCATE, caseId).contains("You are the representative"));
    }

    @Test
    @Tag("S12")
    void onARestrictedCaseTheListOfNamesIsAGround() { // 1.5
        UUID caseId = cases.about("Listed Testperson", HEALTH);
        cases.sentToChair(caseId);
        assertFalse(grounds(HEALTH, caseId).contains("You are on the list of names"));
        Set<UUID> named = Set.of(acting.viewer(HEALTH).accountId());

        acting.as(Acting.CHAIR, () -> restricting.restrict(caseId, named, "An invented reason", Ids.next()));
        cases.read(HEALTH, caseId);

        assertTrue(grounds(HEALTH, caseId).contains("You are on the list of names"));
    }

    private String ground(String worker, UUID caseId) {
        return grounds(worker, caseId).get(0);
    }

    private List<String> grounds(String worker, UUID caseId) {
        return acting.as(worker, () -> explaining.explain(caseId, ALL)).reasons().stream()
                .map(CaseSighting.Reason::title)
                .toList();
    }

    private static List<String> lines(CaseSighting sighting) {
        return sighting.looks().page().stream()
                .map(row -> row.name() + " " + row.operation())
                .toList();
    }
}
