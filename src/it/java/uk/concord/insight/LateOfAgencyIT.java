package uk.concord.insight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HEALTH;
import static uk.concord.casework.OpenedCases.HOUSING;
import static uk.concord.casework.OpenedCases.POLICE;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.action.ActionAnswering;
import uk.concord.action.ActionListing;
import uk.concord.action.ActionProgress;
import uk.concord.action.ActionUpdate;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseConflict.Separation;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.casework.CaseReading;
import uk.concord.casework.OpenedActions;
import uk.concord.casework.OpenedCases;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;

/** Who hears of an agency's late actions: its representative and deputy by the case, its manager by reference (1.2, 1.3). */
@ExtendWith(ArquillianExtension.class)
class LateOfAgencyIT {
    private static final String WORKER = "worker@harbourhomes.example";
    private static final String DEPUTY = "deputy@health.northmere.example";
    private static final String COUNCIL = "rep@council.northmere.example";
    private static final String MANAGER = "manager@council.northmere.example";
    private static final String REASON = "An invented reason of the chair";
    private static final Duration LONG_AFTER = Duration.ofDays(60);

    @Inject
    private OpenedCases cases;

    @Inject
    private OpenedActions actions;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @EJB
    private ActionAnswering answering;

    @EJB
    private ActionProgress progress;

    @EJB
    private ActionListing listing;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private ConflictDeclaring conflicts;

    @EJB
    private MyWork myWork;

    private UUID accepted(UUID caseId, String owner, String representative) {
        UUID action = actions.proposed(caseId, owner);
        acting.as(representative, () -> answering.accept(Ids.next(), action));
        return action;
    }

    private String reference(UUID caseId) {
        return acting.as(Acting.COORDINATOR, () -> reading.open(caseId)).head().reference();
    }

    /** What the worker reads on their page when the action has long been due. */
    private List<WorkItem> later(String email, WorkGroup group) {
        Viewer now = acting.viewer(email);
        Viewer later =
                new Viewer(now.accountId(), now.desk(), now.roles(), now.at().plus(LONG_AFTER));
        return viewers.as(later, () -> myWork.desktop()).of(group);
    }

    private boolean isIn(List<WorkItem> items, String reference) {
        return items.stream().anyMatch(item -> item.face().reference().equals(reference));
    }

    private void restrictTo(UUID caseId, String named) {
        cases.sentToChair(caseId);
        acting.as(
                Acting.CHAIR,
                () -> restricting.restrict(caseId, Set.of(acting.viewer(named).accountId()), REASON, Ids.next()));
    }

    @Test
    void theRepresentativeSeesWhatTheWorkersOfTheAgencyOwe() { // 1.2, 2.9
        UUID caseId = cases.about("Owing Testperson", HOUSING);
        accepted(caseId, WORKER, HOUSING);
        String reference = reference(caseId);

        assertTrue(isIn(later(HOUSING, WorkGroup.AGENCY_LATE), reference));
        assertFalse(isIn(later(HOUSING, WorkGroup.OVERDUE), reference));
        assertTrue(isIn(later(WORKER, WorkGroup.OVERDUE), reference));
        assertFalse(isIn(later(WORKER, WorkGroup.AGENCY_LATE), reference));
    }

    @Test
    void aDeputySeesItToo() { // 1.2
        UUID caseId = cases.about("Deputed Testperson", HEALTH);
        accepted(caseId, HEALTH, HEALTH);

        assertTrue(isIn(later(DEPUTY, WorkGroup.AGENCY_LATE), reference(caseId)));
    }

    @Test
    void whatIsNotLateOrWaitsForTheChairIsNotAmongThem() { // 3.10
        UUID caseId = cases.about("Punctual Testperson", HOUSING);
        UUID action = accepted(caseId, WORKER, HOUSING);
        Desktop today = acting.as(HOUSING, () -> myWork.desktop());
        assertFalse(isIn(today.of(WorkGroup.AGENCY_LATE), reference(caseId)));

        ActionUpdate moved = new ActionUpdate(ActionUpdate.Way.CIRCUMSTANCES, "", "The tenant moved away");
        acting.as(WORKER, () -> progress.update(Ids.next(), action, moved));

        assertFalse(isIn(later(HOUSING, WorkGroup.AGENCY_LATE), reference(caseId)));
    }

    @Test
    @Tag("S44")
    void anotherAgencyOfTheSameCaseSeesNothingOfIt() { // 1.3
        UUID caseId = cases.about("Shared Testperson", HOUSING, POLICE);
        accepted(caseId, WORKER, HOUSING);

        assertFalse(isIn(later(POLICE, WorkGroup.AGENCY_LATE), reference(caseId)));
        assertFalse(isIn(later(MANAGER, WorkGroup.AGENCY_LATE), reference(caseId)));
    }

    @Test
    @Tag("S13")
    void ofARestrictedCaseNobodyHearsWhoIsNotNamed() { // 1.5
        UUID caseId = cases.about("Closed Testperson", HOUSING, HEALTH);
        accepted(caseId, WORKER, HOUSING);
        accepted(caseId, COUNCIL, COUNCIL);
        String reference = reference(caseId);
        restrictTo(caseId, HEALTH);

        assertFalse(isIn(later(HOUSING, WorkGroup.AGENCY_LATE), reference));
        assertFalse(isIn(later(MANAGER, WorkGroup.AGENCY_LATE), reference));
    }

    @Test
    void whoDeclaredAConflictHearsNothingOfItsLateActions() { // 1.5
        UUID caseId = cases.about("Kin Testperson", HOUSING);
        accepted(caseId, WORKER, HOUSING);
        acting.as(HOUSING, () -> conflicts.declare(caseId, CaseConflict.Type.PERSONAL_RELATIONSHIP, "A cousin"));

        assertFalse(isIn(later(HOUSING, WorkGroup.AGENCY_LATE), reference(caseId)));
    }

    @Test
    void theManagerIsToldOfLateAndRefusedActionsByReferenceWithNoWayIn() { // 1.2, 1.3
        UUID late = cases.about("Managed Testperson");
        UUID refused = cases.about("Declined Testperson");
        UUID action = accepted(late, COUNCIL, COUNCIL);
        UUID no = actions.proposed(refused, COUNCIL);
        acting.as(COUNCIL, () -> answering.refuse(Ids.next(), no, "Not our building"));

        assertTrue(isIn(later(MANAGER, WorkGroup.AGENCY_LATE), reference(late)));
        assertTrue(isIn(later(MANAGER, WorkGroup.AGENCY_REFUSED), reference(refused)));
        assertTrue(later(MANAGER, WorkGroup.AGENCY_LATE).stream()
                .allMatch(item -> item.face().link().isEmpty()));
        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> progress.open(action)));
        assertThrows(NotFound.class, () -> acting.as(MANAGER, () -> reading.open(late)));
    }

    @Test
    void theManagerOfAnAgencyThatWasLeftOutHearsNothing() { // 1.5
        UUID caseId = cases.about("Left Testperson");
        accepted(caseId, COUNCIL, COUNCIL);
        String reference = reference(caseId);
        cases.sentToChair(caseId);
        UUID council = acting.viewer(COUNCIL).agencyId();
        CaseConflict.Settlement out = new CaseConflict.Settlement(
                council, CaseConflict.Type.LANDLORD_OF_BOTH, Separation.EXCLUDE_AGENCY, null);
        acting.as("chair@police.northmere.example", () -> restricting.settle(caseId, out, REASON, Ids.next()));

        assertFalse(isIn(later(MANAGER, WorkGroup.AGENCY_LATE), reference));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOUSING,
                WORKER,
                Acting.COORDINATOR,
                Acting.CHAIR,
                "owner@police.northmere.example",
                "performance@commissioner.northmere.example",
                "governance@council.northmere.example",
                "admin@concord.northmere.example"
            })
    void nobodyElseReadsTheManagersList(String email) { // 1.3
        assertThrows(NotFound.class, () -> acting.as(email, () -> listing.lateOfAgency()));
    }
}
