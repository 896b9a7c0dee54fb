package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casefile.CaseTeamwork;
import uk.concord.identity.Acting;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;

@ExtendWith(ArquillianExtension.class)
class CaseTeamworkIT {
    private static final String WORKER = "worker@harbourhomes.example";

    /** All but the coordinator, those on the case among them. */
    private static final List<String> OTHERS = List.of(
            HOUSING,
            HEALTH,
            WORKER,
            Acting.CHAIR,
            Acting.PRACTITIONER,
            "governance@council.northmere.example",
            "admin@concord.northmere.example",
            "performance@commissioner.northmere.example");

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private CaseTeamwork teamwork;

    @EJB
    private CaseReading reading;

    @Test
    void aNamedWorkerFindsTheCaseUntilTheyAreTakenOffIt() { // 1.4
        UUID caseId = cases.about("Named And-Unnamed", HOUSING);
        name(caseId, WORKER);
        assertEquals(
                caseId, acting.as(WORKER, () -> reading.open(caseId)).head().id());

        unname(caseId, WORKER);

        assertThrows(NotFound.class, () -> acting.as(WORKER, () -> reading.open(caseId)));
        assertEquals(
                caseId, acting.as(HOUSING, () -> reading.open(caseId)).head().id());
    }

    @Test
    void whoIsNamedIsListedWithTheirAgencyAndIsNoLongerAChoice() {
        UUID caseId = cases.about("Listed Once", HOUSING);

        name(caseId, WORKER);

        CaseTeamwork.Workers workers = workers(caseId);
        assertEquals(List.of("Tom Dummy, Harbour Homes"), words(workers.named()));
        assertEquals(
                0,
                words(workers.others()).stream()
                        .filter(words(workers.named())::contains)
                        .count());
    }

    @Test
    void whoWasNamedStaysOnTheListWhenTheirAgencyIsRemoved() { // so that nobody is forgotten on a case
        UUID caseId = cases.about("Forgotten On-It", HOUSING);
        name(caseId, WORKER);

        acting.as(
                Acting.COORDINATOR,
                () -> teamwork.remove(caseId, acting.viewer(HOUSING).agencyId()));

        assertEquals(1, workers(caseId).named().size());
        assertThrows(NotFound.class, () -> acting.as(WORKER, () -> reading.open(caseId)));
    }

    @Test
    void nobodyOfAnAgencyThatIsNotOnTheTeamIsNamed() { // 1.4
        UUID caseId = cases.about("Not Of-The-Team", HOUSING);

        assertThrows(RuleBroken.class, () -> name(caseId, HEALTH));

        assertEquals(List.of(), workers(caseId).named());
    }

    @Test
    void nobodyButTheCoordinatorSeesOrChangesWhoIsNamed() { // 1.2, 1.3
        UUID caseId = cases.about("Kept By-One", HOUSING, HEALTH);
        cases.sentToChair(caseId);
        name(caseId, WORKER);
        UUID worker = acting.viewer(WORKER).accountId();

        for (String other : OTHERS) {
            assertThrows(NotFound.class, () -> acting.as(other, () -> teamwork.workers(caseId)), other);
            assertThrows(NotFound.class, () -> acting.as(other, () -> teamwork.name(caseId, worker)), other);
            assertThrows(NotFound.class, () -> acting.as(other, () -> teamwork.unname(caseId, worker)), other);
        }

        assertEquals(1, workers(caseId).named().size());
    }

    private void name(UUID caseId, String worker) {
        UUID account = acting.viewer(worker).accountId();
        acting.as(Acting.COORDINATOR, () -> teamwork.name(caseId, account));
    }

    private void unname(UUID caseId, String worker) {
        UUID account = acting.viewer(worker).accountId();
        acting.as(Acting.COORDINATOR, () -> teamwork.unname(caseId, account));
    }

    private CaseTeamwork.Workers workers(UUID caseId) {
        return acting.as(Acting.COORDINATOR, () -> teamwork.workers(caseId));
    }

    private static List<String> words(List<CaseTeamwork.Worker> workers) {
        return workers.stream()
                .map(worker -> worker.name() + ", " + worker.agency())
                .toList();
    }
}
