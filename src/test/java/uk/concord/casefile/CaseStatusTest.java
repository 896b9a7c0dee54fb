package uk.concord.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseStatusTest {
    @Test
    void anOpenCaseWaitsForAnAgenda() { // 2.3
        assertTrue(CaseStatus.OPEN.mayBecome(CaseStatus.LISTED));
        assertFalse(CaseStatus.OPEN.mayBecome(CaseStatus.HEARD));
    }

    @Test
    void aDeferredCaseMustBeListedAgain() { // 2.3
        assertTrue(CaseStatus.DEFERRED.mayBecome(CaseStatus.LISTED));
        assertFalse(CaseStatus.DEFERRED.mayBecome(CaseStatus.HEARD));
    }

    @Test
    void aCaseOnAnAgendaIsNotClosedBeforeItIsHeardOrDeferred() { // 2.3
        for (CaseStatus status :
                Set.of(CaseStatus.LISTED, CaseStatus.RESEARCH, CaseStatus.READY, CaseStatus.IN_MEETING)) {
            assertFalse(status.mayBecome(CaseStatus.CLOSED), status.name());
        }
    }

    @Test
    void aClosedCaseIsOpenedAgainOrArchived() { // 2.3, 2.10
        assertEquals(Set.of(CaseStatus.OPEN, CaseStatus.ARCHIVED), CaseStatus.CLOSED.successors());
    }

    @Test
    void nothingFollowsErasure() { // L-16
        assertEquals(Set.of(), CaseStatus.ERASED.successors());
    }

    @Test
    void onlyWhatWasHandedOverArchivedOrErasedIsOver() { // 2.3
        Set<CaseStatus> over = EnumSet.noneOf(CaseStatus.class);
        for (CaseStatus status : CaseStatus.values()) {
            if (status.isOver()) {
                over.add(status);
            }
        }

        assertEquals(EnumSet.of(CaseStatus.TRANSFERRED_OUT, CaseStatus.ARCHIVED, CaseStatus.ERASED), over);
    }
}
