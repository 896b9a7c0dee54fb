package uk.concord.action;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.action.ActionFixture.CHAIR;
import static uk.concord.action.ActionFixture.DUE;
import static uk.concord.action.ActionFixture.HOUSING;
import static uk.concord.action.ActionFixture.HOUSING_REP;
import static uk.concord.action.ActionFixture.MEETING;
import static uk.concord.action.ActionFixture.accepted;
import static uk.concord.action.ActionFixture.later;
import static uk.concord.action.ActionFixture.lock;
import static uk.concord.action.ActionFixture.proposed;
import static uk.concord.action.ActionFixture.started;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.kernel.Ids;
import uk.concord.kernel.RuleBroken;

/** What each verb of an action refuses, and what it writes down. */
class ActionTurnTest {
    private static final String WHY = "The tenant moved away";

    private static void refused(String code, Executable verb) {
        assertEquals(code, assertThrows(RuleBroken.class, verb).code());
    }

    private static void noted(ActionNote.Kind kind, String text, ActionNote note) {
        assertEquals(kind, note.kind());
        assertEquals(text, note.text());
    }

    @Test
    void eachVerbWritesItsOwnLineOfTheHistory() { // 3.10
        noted(ActionNote.Kind.ACCEPTED, "", proposed().accept(HOUSING_REP));
        noted(ActionNote.Kind.REFUSED, WHY, proposed().refuse(HOUSING_REP, WHY));
        noted(ActionNote.Kind.ASSIGNED, "Kim Example", proposed().assign(HOUSING_REP, Ids.next(), "Kim Example"));
        noted(ActionNote.Kind.PROGRESS, WHY, accepted().progress(HOUSING_REP, WHY));
        noted(ActionNote.Kind.CIRCUMSTANCES, WHY, started().circumstances(HOUSING_REP, WHY));
        noted(ActionNote.Kind.NOT_UNDERTAKEN, WHY, started().notUndertaken(HOUSING_REP, WHY));
        noted(ActionNote.Kind.CANCELLED, WHY, started().cancel(CHAIR, WHY));
        noted(
                ActionNote.Kind.EVIDENCE,
                "Work order",
                started().complete(HOUSING_REP, "Work order", ActionCourse.Outcome.ACHIEVED));
    }

    @Test
    @Tag("S49")
    void theChairsAnswerIsWrittenDownAsGivenOrSentBack() { // 3.10
        ActionItem confirmed = accepted();
        confirmed.circumstances(HOUSING_REP, WHY);
        ActionItem back = accepted();
        back.circumstances(HOUSING_REP, WHY);

        noted(ActionNote.Kind.CONFIRMED, "", confirmed.answerCircumstances(CHAIR, true));
        noted(ActionNote.Kind.SENT_BACK, "", back.answerCircumstances(CHAIR, false));
        refused("action.nothingToConfirm", () -> back.answerCircumstances(CHAIR, true));
    }

    @Test
    void nothingIsSaidWithoutAReason() { // 3.10
        refused("action.update.words", () -> accepted().progress(HOUSING_REP, " "));
        refused("action.update.reason", () -> started().circumstances(HOUSING_REP, " "));
        refused("action.update.reason", () -> started().notUndertaken(HOUSING_REP, " "));
        refused("action.cancel.reason", () -> started().cancel(CHAIR, " "));
        refused("action.extend.reason", () -> started().askExtension(HOUSING_REP, DUE.plusDays(7), " "));
    }

    @Test
    @Tag("S48")
    void circumstancesAreNotClaimedForWhatNobodyAccepted() { // 3.10
        refused("action.notAccepted", () -> proposed().circumstances(HOUSING_REP, WHY));
        refused("action.notNow", () -> proposed().notUndertaken(HOUSING_REP, WHY));
        refused("action.notAccepted", () -> proposed().askExtension(HOUSING_REP, DUE.plusDays(7), WHY));
    }

    @Test
    @Tag("S46")
    void theChairOfTheItemDoesNotRefuseForAnAgencyEither() { // 1.2
        refused(
                "action.answer.chair",
                () -> proposed().agreedUnder(HOUSING_REP.accountId()).refuse(HOUSING_REP, WHY));
        assertEquals(
                Optional.of(CHAIR.accountId()),
                proposed().agreedUnder(CHAIR.accountId()).course().chairId());
    }

    @Test
    void whatHasEndedOrWasRefusedIsGivenToNobody() { // 3.10
        ActionItem ended = started();
        ended.cancel(CHAIR, WHY);
        ActionItem no = proposed();
        no.refuse(HOUSING_REP, WHY);

        refused("action.ended", () -> ended.assign(HOUSING_REP, Ids.next(), "Kim Example"));
        refused("action.ended", () -> no.assign(HOUSING_REP, Ids.next(), "Kim Example"));
        refused("action.ended", () -> ended.answerExtension(CHAIR, true));
    }

    @Test
    void whoeverItIsGivenToHoldsItForTheSameAgency() { // 3.10
        UUID kim = Ids.next();
        ActionItem action = accepted();
        action.assign(HOUSING_REP, kim, "Kim Example");

        assertEquals(ActionOwner.person(HOUSING, kim), action.owner());
    }

    @Test
    @Tag("S45")
    void proposedToAnotherItWaitsForThatAgencyAndKeepsItsDate() { // 2.9
        ActionItem action = proposed();
        action.refuse(HOUSING_REP, WHY);
        ActionOwner other = ActionOwner.agency(Ids.next());

        noted(ActionNote.Kind.PROPOSED, "", action.proposeTo(later(CHAIR, 60), other));

        assertEquals(ActionStatus.PROPOSED, action.status());
        assertEquals(other, action.owner());
        assertEquals(DUE, action.term().originalDueOn());
        assertEquals(MEETING.plusSeconds(60), action.course().proposedAt());
    }

    @Test
    void whatIsNoEndLeavesTheDayOfTheProposalAlone() { // 2.9
        ActionItem action = proposed();
        action.accept(later(HOUSING_REP, 60));
        assertEquals(MEETING, action.course().proposedAt());
        assertEquals(Optional.of(MEETING.plusSeconds(60)), action.course().acceptedAt());

        action.progress(later(HOUSING_REP, 120), "Begun");

        assertEquals(Optional.of(MEETING.plusSeconds(60)), action.course().acceptedAt());
        assertTrue(action.course().endedAt().isEmpty());
    }

    @Test
    void anEndTakenBackLeavesNoTraceOfItself() { // 7
        ActionItem action = started();
        action.complete(HOUSING_REP, "Work order closed", ActionCourse.Outcome.ACHIEVED);
        assertEquals(Optional.of(ActionCourse.Outcome.ACHIEVED), action.course().outcome());

        noted(ActionNote.Kind.TAKEN_BACK, "", action.takeBack(later(HOUSING_REP, 10)));

        assertTrue(action.course().endedAt().isEmpty());
        assertTrue(action.course().outcome().isEmpty());
        refused("action.undo.tooLate", () -> action.takeBack(later(HOUSING_REP, 10)));
    }

    @Test
    void moreTimeIsWrittenDownGivenOrNotAndAskedForLaterOnly() { // 2.9
        ActionItem action = accepted();
        refused("action.extend.notAsked", () -> action.answerExtension(CHAIR, true));
        refused("action.extend.notLater", () -> action.askExtension(HOUSING_REP, DUE, WHY));
        noted(ActionNote.Kind.EXTENSION_ASKED, WHY, action.askExtension(HOUSING_REP, DUE.plusDays(1), WHY));
        assertEquals(Optional.of(DUE.plusDays(1)), action.term().asked());

        noted(ActionNote.Kind.EXTENSION_DECLINED, "", action.answerExtension(CHAIR, false));
        assertEquals(DUE, action.term().dueOn());
        assertTrue(action.term().asked().isEmpty());
        action.askExtension(HOUSING_REP, DUE.plusDays(1), WHY);
        noted(ActionNote.Kind.EXTENDED, "", action.answerExtension(CHAIR, true));
        assertEquals(DUE.plusDays(1), action.term().dueOn());
    }

    @Test
    void anActionIsMadeAsItWasProposedOrNotAtAll() { // 3.10
        ActionItem action = proposed().with(Set.of(CHAIR.agencyId()));

        assertEquals("Replace the communal door lock", action.words());
        assertEquals(ActionOwner.agency(HOUSING), action.owner());
        assertEquals(Set.of(CHAIR.agencyId()), action.contributors());
        assertEquals(ActionCategory.HOUSING, action.category());
        assertEquals(CHAIR.accountId(), action.course().proposedBy());
        refused(
                "action.due.past",
                () -> ActionItem.propose(
                        action.subject(), action.owner(), lock(SafetyGates.quiet(false)), later(CHAIR, 30 * 86_400)));
    }

    @ParameterizedTest
    @CsvSource({"10, ''", "2000, ''", "2001, action.words.tooLong", "9, action.words.tooShort"})
    void wordsHaveTenToTwoThousandCharacters(int length, String code) { // 3.10
        ActionProposal said = new ActionProposal(
                "F".repeat(length), ActionCategory.HOUSING, ActionPriority.HIGH, DUE, SafetyGates.quiet(false));
        LocalDate today = LocalDate.of(2026, 12, 2);
        if (code.isEmpty()) {
            assertDoesNotThrow(() -> said.check(today));
        } else {
            refused(code, () -> said.check(today));
        }
        assertFalse(said.isVague());
    }
}
