package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Viewer;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.emergency.GlassBreak;
import uk.concord.identity.Acting;
import uk.concord.insight.MyWork;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.oversight.TrailQuestion;
import uk.concord.oversight.TrailSearching;

@ExtendWith(ArquillianExtension.class)
class EmergencyReadingIT {
    private static final String GOVERNANCE = "governance@council.northmere.example";
    private static final String WHY = "An invented threat for tonight: how may she be reached safely?";

    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @Inject
    private CurrentViewer viewers;

    @EJB
    private CaseReading reading;

    @EJB
    private EmergencyReading emergencies;

    @EJB
    private ConflictDeclaring conflicts;

    @EJB
    private TrailSearching searching;

    @EJB
    private MyWork myWork;

    @Test
    @Tag("S15")
    void theLeadReadsTheCaseForSixtyMinutesAndNotASecondLonger() { // 1.5
        UUID caseId = broken(GOVERNANCE, opened("Endangered Testperson"));
        Viewer lead = acting.viewer(GOVERNANCE);
        Instant until = acting.as(GOVERNANCE, () -> emergencies.sheet(caseId)).until();

        assertTrue(acting.as(GOVERNANCE, () -> emergencies.sheet(caseId))
                .head()
                .victim()
                .contains("Endangered"));
        assertTrue(Duration.between(lead.at(), until).toMinutes() <= 60);
        Viewer justBefore = at(lead, until.minusMillis(1));
        assertEquals(
                caseId,
                viewers.as(justBefore, () -> emergencies.sheet(caseId)).head().id());
        assertThrows(NotFound.class, () -> viewers.as(at(lead, until), () -> emergencies.sheet(caseId)));
        assertThrows(NotFound.class, () -> viewers.as(at(lead, until.plusSeconds(1)), () -> emergencies.sheet(caseId)));
    }

    @Test
    @Tag("S15")
    void othersAreToldAtOnceAndHaveItToReview() { // 1.5
        String reference = opened("Reviewed Testperson");
        broken(GOVERNANCE, reference);

        assertTrue(waits(Acting.CHAIR, reference));
        assertTrue(acting.as(Acting.CHAIR, () -> myWork.desktop()).toString().contains(reference));
        assertFalse(waits(GOVERNANCE, reference), "nobody reviews what they did");
    }

    @Test
    @Tag("S15")
    void aReviewIsGivenOnceByTheSecondPerson() { // 1.5
        String reference = opened("Judged Testperson");
        broken(GOVERNANCE, reference);
        UUID id = waiting(Acting.CHAIR, reference);

        assertThrows(NotFound.class, () -> review(GOVERNANCE, id, GlassBreak.Finding.JUSTIFIED, "My own"));
        assertThrows(RuleBroken.class, () -> review(Acting.CHAIR, id, GlassBreak.Finding.JUSTIFIED, " "));
        assertThrows(RuleBroken.class, () -> review(Acting.CHAIR, id, GlassBreak.Finding.WAITS, "Later"));
        review(Acting.CHAIR, id, GlassBreak.Finding.NOT_JUSTIFIED, "The coordinator was there");
        assertThrows(RuleBroken.class, () -> review(Acting.CHAIR, id, GlassBreak.Finding.JUSTIFIED, "Again"));
        assertFalse(waits(Acting.CHAIR, reference));
    }

    @Test
    @Tag("S77")
    void breakingItAndEachLookAreInTheTrailOfTheCase() { // L-06
        String reference = opened("Traced Testperson");
        UUID caseId = broken(GOVERNANCE, reference);
        acting.as(GOVERNANCE, () -> emergencies.sheet(caseId));

        List<String> operations = acting
                .as(GOVERNANCE, () -> searching.search(new TrailQuestion(GOVERNANCE, reference, null, null, null), 0))
                .rows()
                .stream()
                .map(row -> row.operation())
                .toList();

        assertTrue(operations.containsAll(List.of("GLASS_BREAK", "GLASS_READ")), operations.toString());
    }

    @Test
    void withoutAReasonTheGlassStaysWhole() { // 1.5
        for (String reason : List.of("", " ", "Emergency", "29 characters are not enough.")) {
            String reference = opened("Unreasoned Testperson");

            assertThrows(
                    RuleBroken.class, () -> acting.as(GOVERNANCE, () -> emergencies.breakGlass(reference, reason)));

            assertFalse(waits(Acting.CHAIR, reference));
        }
    }

    @Test
    void beforeTheGlassIsBrokenThereIsNothing() { // 1.3
        UUID caseId = cases.about("Unbroken Testperson");

        assertThrows(NotFound.class, () -> acting.as(GOVERNANCE, () -> emergencies.sheet(caseId)));
        assertThrows(NotFound.class, () -> acting.as(GOVERNANCE, () -> reading.open(caseId)));
    }

    @Test
    @Tag("S15")
    void itOpensOneCaseToOnePersonAndOnlyToRead() { // 1.5
        UUID other = cases.about("Other Testperson");
        UUID caseId = broken(GOVERNANCE, opened("Only Testperson"));

        assertThrows(NotFound.class, () -> acting.as(GOVERNANCE, () -> emergencies.sheet(other)));
        assertThrows(NotFound.class, () -> acting.as(Acting.CHAIR, () -> emergencies.sheet(caseId)));
        assertThrows(NotFound.class, () -> acting.as(GOVERNANCE, () -> reading.open(caseId)));
    }

    @Test
    void aConflictKeepsItsWorkerOutInAnEmergencyTooAndSoDoesAReferenceThatIsNone() { // 1.5
        UUID caseId = cases.about("Related Testperson");
        cases.sentToChair(caseId);
        String reference =
                acting.as(Acting.COORDINATOR, () -> reading.open(caseId)).head().reference();
        acting.as(
                Acting.CHAIR,
                () -> conflicts.declare(caseId, CaseConflict.Type.PERSONAL_RELATIONSHIP, "An invented relative"));

        RuleBroken hidden = refused(Acting.CHAIR, reference);
        RuleBroken absent = refused(Acting.CHAIR, "HC-NONE-SUCH");

        assertEquals(absent.code(), hidden.code());
    }

    @Test
    @Tag("S4")
    @Tag("S5")
    void nobodyElseBreaksTheGlassOrReviewsIt() { // 1.5
        for (String worker : List.of(
                "admin@concord.northmere.example",
                "performance@commissioner.northmere.example",
                Acting.COORDINATOR,
                Acting.PRACTITIONER,
                OpenedCases.HOUSING,
                OpenedCases.ADVOCATE)) {
            String reference = opened("Guarded Testperson");
            broken(GOVERNANCE, reference);
            UUID id = waiting(Acting.CHAIR, reference);

            assertThrows(NotFound.class, () -> acting.as(worker, () -> emergencies.breakGlass(reference, WHY)));
            assertThrows(NotFound.class, () -> acting.as(worker, () -> emergencies.waiting()));
            assertThrows(NotFound.class, () -> review(worker, id, GlassBreak.Finding.JUSTIFIED, "Mine"));
        }
    }

    private RuleBroken refused(String worker, String reference) {
        return assertThrows(RuleBroken.class, () -> acting.as(worker, () -> emergencies.breakGlass(reference, WHY)));
    }

    private String opened(String victim) {
        UUID caseId = cases.about(victim);
        return acting.as(Acting.COORDINATOR, () -> reading.open(caseId)).head().reference();
    }

    private UUID broken(String worker, String reference) {
        return acting.as(worker, () -> emergencies.breakGlass(reference, WHY));
    }

    private boolean waits(String worker, String reference) {
        return acting.as(worker, () -> emergencies.waiting()).stream()
                .anyMatch(one -> one.reference().equals(reference));
    }

    private UUID waiting(String worker, String reference) {
        return acting.as(worker, () -> emergencies.waiting()).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void review(String worker, UUID id, GlassBreak.Finding finding, String words) {
        acting.as(worker, () -> emergencies.review(id, finding, words));
    }

    private static Viewer at(Viewer viewer, Instant moment) {
        return new Viewer(viewer.accountId(), viewer.desk(), viewer.roles(), moment);
    }
}
