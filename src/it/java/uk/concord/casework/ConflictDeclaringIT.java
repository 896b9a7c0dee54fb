package uk.concord.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.casework.OpenedCases.HOUSING;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.concord.casefile.CaseConflict;
import uk.concord.casefile.CaseRestricting;
import uk.concord.casefile.ConflictDeclaring;
import uk.concord.identity.Acting;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.notify.Inbox;
import uk.concord.notify.NoticeRow;

@ExtendWith(ArquillianExtension.class)
class ConflictDeclaringIT {
    @Inject
    private OpenedCases cases;

    @Inject
    private Acting acting;

    @EJB
    private CaseReading reading;

    @EJB
    private CaseRestricting restricting;

    @EJB
    private ConflictDeclaring conflicts;

    @EJB
    private Inbox inbox;

    @Test
    void whoDeclaresAConflictNoLongerFindsTheCase() { // 1.5
        UUID caseId = cases.about("Related Testperson", HOUSING);

        acting.as(HOUSING, () -> conflicts.declare(caseId, CaseConflict.Type.PERSONAL_RELATIONSHIP, "A cousin"));

        assertThrows(NotFound.class, () -> acting.as(HOUSING, () -> reading.open(caseId)));
        assertThrows(
                NotFound.class,
                () -> acting.as(HOUSING, () -> conflicts.declare(caseId, CaseConflict.Type.OTHER, "Again")));
    }

    @Test
    @Tag("S14")
    void aDeclaredConflictIsToldToThoseWhoRunTheCaseAndToNobodyWhoDoesNotFindIt() { // 1.5
        UUID open = beforeTheChair("Told Testperson", HOUSING);
        UUID restricted = beforeTheChair("Untold Testperson", HOUSING);
        acting.as(
                Acting.CHAIR,
                () -> restricting.restrict(
                        restricted,
                        Set.of(acting.viewer(HOUSING).accountId()),
                        "An invented reason of the chair",
                        Ids.next()));

        declare(open);
        declare(restricted);

        assertTrue(told(Acting.COORDINATOR).contains(link(open)));
        assertTrue(told(Acting.CHAIR).containsAll(List.of(link(open), link(restricted))));
        assertFalse(told(Acting.COORDINATOR).contains(link(restricted)));
    }

    @Test
    void somethingElseIsSaidInWords() { // 1.5
        UUID caseId = cases.about("Unsaid Testperson", HOUSING);

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> acting.as(HOUSING, () -> conflicts.declare(caseId, CaseConflict.Type.OTHER, "  ")));

        assertEquals("casework.conflict.words", refused.code());
        assertEquals(
                caseId, acting.as(HOUSING, () -> reading.open(caseId)).head().id());
    }

    private void declare(UUID caseId) {
        acting.as(HOUSING, () -> conflicts.declare(caseId, CaseConflict.Type.COLLEAGUE_IS_PARTY, "A colleague"));
    }

    private List<String> told(String worker) {
        return acting.as(worker, () -> inbox.lines()).stream()
                .map(NoticeRow::link)
                .toList();
    }

    private static String link(UUID caseId) {
        return "/casework/who-can-see.xhtml?id=" + caseId;
    }

    private UUID beforeTheChair(String victim, String invited) {
        UUID caseId = cases.about(victim, invited);
        cases.sentToChair(caseId);
        return caseId;
    }
}
