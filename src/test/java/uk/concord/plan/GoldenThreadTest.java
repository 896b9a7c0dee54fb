package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.progress.ColourReason;
import uk.concord.progress.Milestone;
import uk.concord.progress.PlanColour;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;

class GoldenThreadTest {
    private final PlanFixture plan = new PlanFixture();

    @ParameterizedTest
    @Tag("S63")
    @CsvSource({"A1, 2018-10-19", "C1, 2018-10-19", "B1, 2019-01-19", "E1, 2019-01-19", "B2, 2019-01-19"})
    void dueDatesFollowFromPublicationWithoutRollForward(String code, LocalDate due) { // T3, T4
        GoldenThread thread = plan.on(PlanFixture.IMPORTED);

        assertEquals(Optional.of(due), thread.due(plan.recommendation(code)));
    }

    @Test
    @Tag("S63")
    void aRecommendationWithoutADeadlineHasNoDate() { // T4
        assertTrue(plan.on(PlanFixture.IMPORTED).due(plan.recommendation("D1")).isEmpty());
    }

    @Test
    @Tag("S64")
    void whatHasNoDeadlineIsNeverLateHoweverOldItIs() { // T4
        GoldenThread thread = plan.on(LocalDate.of(2026, 11, 22));

        assertFalse(thread.isLate(plan.recommendation("D1")));
        assertFalse(thread.isPastDue(plan.recommendation("D1")));
    }

    @ParameterizedTest
    @Tag("S64")
    @CsvSource({"89, false", "90, true"})
    void whatHasNoDeadlineGoesStaleOnTheNinetiethSilentDay(int silentDays, boolean stale) { // 4.3
        GoldenThread thread = plan.on(PlanFixture.IMPORTED.plusDays(silentDays));

        assertEquals(stale, thread.isStale(plan.recommendation("D1")));
    }

    @Test
    @Tag("S64")
    void whatHasNoDeadlineIsAmberWhenItIsStale() { // 4.3
        plan.anActionUnder("D1", LocalDate.of(2020, 12, 31));

        assertEquals(
                Rag.AMBER,
                plan.on(PlanFixture.IMPORTED.plusDays(97))
                        .colour(plan.recommendation("D1"))
                        .rag());
    }

    @Test
    @Tag("S65")
    void whatNationalBodiesOwnIsGreyAndAskedOfNobody() { // T5
        GoldenThread thread = plan.on(LocalDate.of(2019, 6, 1));
        Recommendation watched = plan.recommendation("E1");

        assertEquals(Rag.GREY, thread.colour(watched).rag());
        assertFalse(thread.isAsked(watched));
        assertFalse(thread.isLate(watched));
    }

    @Test
    @Tag("S66")
    void whatWaitsForANationalReviewGetsItsDateWhenThatIsComplete() { // T4
        assertTrue(plan.on(PlanFixture.IMPORTED).isWaiting(plan.recommendation("E2")));
        LocalDate completed = LocalDate.of(2019, 1, 10);
        assertEquals(
                Map.of(plan.recommendation("E2"), LocalDate.of(2019, 4, 10)),
                plan.on(PlanFixture.IMPORTED).datesGivenBy(plan.recommendation("E1"), completed));

        plan.recommendation("E1").completeNationally(0, completed, LocalDate.of(2019, 1, 11));

        GoldenThread after = plan.on(LocalDate.of(2019, 1, 11));
        assertFalse(after.isWaiting(plan.recommendation("E2")));
        assertEquals(Optional.of(LocalDate.of(2019, 4, 10)), after.due(plan.recommendation("E2")));
    }

    @Test
    void aRecommendationIsAsBadAsItsWorstAction() { // 4.3
        plan.anActionUnder("A1", LocalDate.of(2018, 12, 20));
        plan.anActionUnder("A1", LocalDate.of(2018, 8, 10));

        assertEquals(
                Rag.RED,
                plan.on(LocalDate.of(2018, 8, 13))
                        .colour(plan.recommendation("A1"))
                        .rag());
    }

    @Test
    void aRecommendationWithoutAnyActionIsRedAfterTwentyWorkingDays() { // 4.3
        assertEquals(
                ColourReason.NO_OWNER_RESPONSE,
                plan.on(LocalDate.of(2018, 8, 31))
                        .colour(plan.recommendation("A1"))
                        .reason());
    }

    @Test
    void anOverdueMilestoneMakesItsActionAmberAndIsListedAsLate() { // 4.3
        JointAction action = plan.anActionUnder("B1", LocalDate.of(2018, 12, 20));
        plan.milestones.add(
                Milestone.set(plan.inspection.id(), action.id(), "Threshold paper sent", LocalDate.of(2018, 8, 10)));

        assertEquals(
                ColourReason.MILESTONE_OVERDUE,
                plan.on(LocalDate.of(2018, 8, 13)).colour(action).reason());
    }

    @Test
    void blockedWithoutAnEndIsRed() { // 4.3
        JointAction action = plan.anActionUnder("B1", LocalDate.of(2018, 12, 20));
        action.hear(
                0,
                new OwnerUpdate.Answer(PlanFixture.WORD, null, null, PlanFacts.Trouble.BLOCKED_WITHOUT_END),
                green(),
                PlanFixture.IMPORTED);

        assertEquals(
                ColourReason.BLOCKED,
                plan.on(PlanFixture.IMPORTED).colour(action).reason());
    }

    private PlanColour green() {
        return plan.on(PlanFixture.IMPORTED).computed(plan.items.get(plan.items.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "60, false", "91, false", "92, true"})
    void whatIsNotMeasuredIsDemonstratedOnlyWhenTheSetPeriodIsOver(int days, boolean over) { // 4.3, rule 9 of 0.2
        JointAction action = plan.anActionUnder("A1", LocalDate.of(2018, 12, 31));
        LocalDate begun = PlanFixture.IMPORTED;
        action.begin().deliver(0, 1, PlanFixture.OWNER, begun);
        action.evidenceAccepted(PlanFixture.OFFICER, begun).demonstrate(0, begun);

        assertEquals(
                over,
                RecommendationSheet.Proof.of(plan.on(begun.plusDays(days)), action)
                        .over());
    }

    @Test
    void whatIsNotBeingDemonstratedIsNotOfferedForSigning() { // 4.3
        JointAction action = plan.anActionUnder("A1", LocalDate.of(2018, 12, 31));

        assertFalse(RecommendationSheet.Proof.of(plan.on(PlanFixture.IMPORTED.plusYears(1)), action)
                .over());
    }

    @Test
    void whatIsPastItsDateButDeliveredAndAcceptedIsNotCalledLate() { // 4.3
        JointAction action = plan.anActionUnder("A1", PlanFixture.IMPORTED.plusDays(5));
        GoldenThread then = plan.on(PlanFixture.IMPORTED.plusDays(20));
        assertTrue(PlanRow.due(then, action).past());
        assertTrue(then.isLate(action));

        action.begin().deliver(0, 1, PlanFixture.OWNER, PlanFixture.IMPORTED);
        action.evidenceAccepted(PlanFixture.OFFICER, PlanFixture.IMPORTED);

        assertFalse(PlanRow.due(then, action).past());
        assertFalse(then.isLate(action));
    }
}
