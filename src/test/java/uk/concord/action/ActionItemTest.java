package uk.concord.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.action.ActionFixture.CHAIR;
import static uk.concord.action.ActionFixture.DUE;
import static uk.concord.action.ActionFixture.HOUSING_REP;
import static uk.concord.action.ActionFixture.accepted;
import static uk.concord.action.ActionFixture.later;
import static uk.concord.action.ActionFixture.proposed;
import static uk.concord.action.ActionFixture.started;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import uk.concord.kernel.RuleBroken;

class ActionItemTest {
    private static void refused(String code, Executable verb) {
        assertEquals(code, assertThrows(RuleBroken.class, verb).code());
    }

    @Test
    @Tag("S44")
    void anActionGivenToAnAgencyIsOnlyProposed() { // 2.9
        ActionItem action = proposed();

        assertEquals(ActionStatus.PROPOSED, action.status());
        assertFalse(action.status().isTakenOn());
    }

    @Test
    @Tag("S45")
    void acceptingKeepsTheOriginalDueDate() { // 3.10
        ActionItem action = accepted();

        assertEquals(ActionStatus.ACCEPTED, action.status());
        assertEquals(DUE, action.term().originalDueOn());
        assertEquals(DUE, action.term().dueOn());
    }

    @Test
    @Tag("S46")
    void whoeverChairedTheItemCannotAnswerForAnAgency() { // 1.2
        ActionItem action = proposed().agreedUnder(HOUSING_REP.accountId());

        refused("action.answer.chair", () -> action.accept(HOUSING_REP));
        refused("action.answer.chair", () -> proposed().accept(CHAIR));
        refused("action.answer.chair", () -> action.refuse(HOUSING_REP, "No joiner before spring"));
    }

    @Test
    void aRefusalNeedsAReasonAndIsNotAnEnd() { // 3.10
        ActionItem action = proposed();

        refused("action.refuse.reason", () -> action.refuse(HOUSING_REP, " "));
        action.refuse(HOUSING_REP, "The lock belongs to the council");
        assertFalse(action.status().isTerminal());
    }

    @Test
    void nothingIsProgressedBeforeItIsAccepted() { // 3.10
        refused("action.notAccepted", () -> proposed().progress(HOUSING_REP, "Begun"));
        refused(
                "action.notAccepted",
                () -> proposed().complete(HOUSING_REP, "Work order", ActionCourse.Outcome.ACHIEVED));
    }

    @Test
    void nothingIsCompletedWithoutEvidence() { // 3.10
        refused("action.update.evidence", () -> started().complete(HOUSING_REP, "  ", ActionCourse.Outcome.ACHIEVED));
    }

    @Test
    @Tag("S48")
    void circumstancesEndAStartedActionAtOnceAndLeaveTheMeasure() {
        ActionItem action = started();

        action.circumstances(HOUSING_REP, "The tenant moved away");
        assertEquals(ActionStatus.NOT_COMPLETED_CIRCUMSTANCES, action.status());
        assertFalse(action.status().entersOnTimeMeasure());
        assertTrue(ActionStatus.NOT_UNDERTAKEN.entersOnTimeMeasure());
    }

    @Test
    @Tag("S49")
    void circumstancesOfAnActionNeverStartedWaitForTheChair() {
        ActionItem action = accepted();

        action.circumstances(HOUSING_REP, "The tenant moved away");
        assertEquals(ActionStatus.ACCEPTED, action.status());
        assertTrue(action.course().isAwaitingChair());
        action.answerCircumstances(CHAIR, true);
        assertEquals(ActionStatus.NOT_COMPLETED_CIRCUMSTANCES, action.status());
    }

    @Test
    @Tag("S49")
    void theChairMaySendItBack() {
        ActionItem action = accepted();

        action.circumstances(HOUSING_REP, "The tenant moved away");
        action.answerCircumstances(CHAIR, false);
        assertEquals(ActionStatus.ACCEPTED, action.status());
        assertFalse(action.course().isAwaitingChair());
    }

    @Test
    void whatHasEndedStaysEnded() { // 3.10
        ActionItem action = started();

        action.notUndertaken(HOUSING_REP, "Nobody was free");
        refused("action.notAccepted", () -> action.progress(HOUSING_REP, "Begun after all"));
        refused("action.notNow", () -> action.cancel(CHAIR, "Withdrawn"));
    }

    @Test
    void moreTimeKeepsTheOriginalDateAndIsGivenTwiceAtMost() { // 2.9
        ActionItem action = accepted();

        action.askExtension(HOUSING_REP, DUE.plusDays(7), "Parts are late");
        action.answerExtension(CHAIR, true);
        action.askExtension(HOUSING_REP, DUE.plusDays(14), "Parts are later");
        action.answerExtension(CHAIR, true);
        assertEquals(DUE.plusDays(14), action.term().dueOn());
        assertEquals(DUE, action.term().originalDueOn());
        refused("action.extend.twice", () -> action.askExtension(HOUSING_REP, DUE.plusDays(21), "Parts are lost"));
    }

    @Test
    void anEndCanBeTakenBackForTenSecondsByItsAuthorOnly() { // 7
        ActionItem action = started();

        action.complete(HOUSING_REP, "Work order closed", ActionCourse.Outcome.ACHIEVED);
        refused("action.undo.tooLate", () -> action.takeBack(later(HOUSING_REP, 60)));
        refused("action.undo.tooLate", () -> action.takeBack(later(CHAIR, 5)));
        action.takeBack(later(HOUSING_REP, 9));
        assertEquals(ActionStatus.IN_PROGRESS, action.status());
    }
}
