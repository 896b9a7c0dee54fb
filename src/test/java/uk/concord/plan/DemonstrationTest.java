package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.kernel.NotFound;
import uk.concord.progress.ColourReason;
import uk.concord.progress.Demonstration.Result;
import uk.concord.progress.Measure;
import uk.concord.progress.Milestone;

/** When something has shown that it works: by its measures where it has some, by the set period where it has none (4.3). */
class DemonstrationTest {
    private static final LocalDate BEGUN = LocalDate.of(2018, 8, 1);
    private static final LocalDate FAR = LocalDate.of(2020, 12, 31);

    private final PlanFixture plan = new PlanFixture();
    private final JointAction action = plan.anActionUnder("A1", FAR);
    private final JointAction other = plan.anActionUnder("B1", FAR);

    private void demonstrating() {
        action.begin().deliver(0, 1, PlanFixture.OWNER, BEGUN);
        action.evidenceAccepted(PlanFixture.OFFICER, BEGUN).demonstrate(0, BEGUN);
    }

    private Measure measured(PlanItem item) {
        Measure measure = Measure.define(
                plan.inspection.id(),
                item.id(),
                new Measure.Definition("Answered", "Yes of asked", "Audit", new BigDecimal(90), new BigDecimal(100)));
        plan.measures.add(measure);
        return measure;
    }

    /** Figures of months in a row from the beginning: inside or outside tolerance. */
    private static void months(Measure measure, int... parts) {
        LocalDate month = BEGUN;
        for (int part : parts) {
            measure.counted(Measure.Figure.of(month, part, 100));
            month = month.plusMonths(1);
        }
    }

    private Result resultOn(LocalDate day) {
        return plan.on(day).demonstration(action);
    }

    @ParameterizedTest
    @CsvSource({"2018-08-01, RUNNING", "2018-10-31, RUNNING", "2018-11-01, NOT_MEASURED"})
    void withoutAMeasureTheSetPeriodMustHavePassed(LocalDate day, Result result) { // rule 9 of 0.2
        demonstrating();

        assertEquals(result, resultOn(day));
    }

    @Test
    void beforeTheDemonstrationNothingIsMeasuredYet() { // 4.3
        months(measured(action), 95, 95, 95);

        assertEquals(Result.NOT_MEASURED, resultOn(FAR));
        assertFalse(RecommendationSheet.Proof.of(plan.on(FAR), action).over());
    }

    @Test
    void aMeasureDecidesByItsFiguresAndNotByTheCalendar() { // 4.3
        demonstrating();
        Measure measure = measured(action);
        assertEquals(Result.RUNNING, resultOn(FAR));

        months(measure, 95, 95);
        assertEquals(Result.RUNNING, resultOn(FAR));
        months(measure, 95, 95, 95);

        assertEquals(Result.PASSED, resultOn(BEGUN));
    }

    @Test
    void oneMeasureOutsideFailsTheWholeDemonstration() { // 4.3
        demonstrating();
        months(measured(action), 95, 95, 95);
        months(measured(action), 95, 95, 80);

        assertEquals(Result.FAILED, resultOn(FAR));
        assertEquals(ColourReason.MEASURE_OUTSIDE, plan.on(BEGUN).colour(action).reason());
        assertEquals(0, plan.on(BEGUN).monthsInTolerance(action));
    }

    @Test
    void oneMeasureStillRunningKeepsItRunning() { // 4.3
        demonstrating();
        months(measured(action), 95, 95, 95);
        months(measured(action), 95);

        assertEquals(Result.RUNNING, resultOn(FAR));
        assertEquals(1, plan.on(BEGUN).monthsInTolerance(action));
    }

    @Test
    void monthsBeforeTheDemonstrationDoNotCount() { // 4.3
        demonstrating();
        Measure measure = measured(action);
        measure.counted(Measure.Figure.of(BEGUN.minusMonths(1), 95, 100));
        months(measure, 95, 95);

        assertEquals(Result.RUNNING, resultOn(FAR));
        assertEquals(2, plan.on(FAR).monthsInTolerance(action));
    }

    @Test
    void theMeasuresAndMilestonesOfAnotherItemAreNotItsOwn() { // 4.1
        demonstrating();
        months(measured(other), 10, 10, 10);
        plan.milestones.add(Milestone.set(plan.inspection.id(), other.id(), "Half of it", BEGUN));
        GoldenThread thread = plan.on(FAR.minusYears(1));

        assertEquals(Result.NOT_MEASURED, thread.demonstration(action));
        assertTrue(thread.milestonesOf(action).isEmpty());
        assertTrue(thread.measuresOf(action).isEmpty());
        assertEquals(1, thread.milestonesOverdue(other).size());
    }

    @Test
    void aMilestoneThatWasReachedIsNotOverdueAndIsReachedOnce() { // 4.1
        Milestone milestone = Milestone.set(plan.inspection.id(), action.id(), "Half of it", BEGUN);
        plan.milestones.add(milestone);
        assertEquals(1, plan.on(BEGUN.plusDays(1)).milestonesOverdue(action).size());
        assertTrue(plan.on(BEGUN).milestonesOverdue(action).isEmpty());

        milestone.reach(BEGUN.plusDays(3)).reach(BEGUN.plusDays(9));

        assertEquals(BEGUN.plusDays(3), milestone.reachedOn().orElseThrow());
        assertTrue(plan.on(FAR).milestonesOverdue(action).isEmpty());
    }

    @Test
    void anActionBelongsToItsRecommendationAndToNoOther() { // 4.1
        GoldenThread thread = plan.on(BEGUN);

        assertEquals(List.of(action), thread.actionsOf(plan.recommendation("A1")));
        assertEquals(plan.recommendation("A1"), thread.recommendationAbove(action.id()));
        assertEquals(
                plan.recommendation("B1"),
                thread.recommendationAbove(plan.recommendation("B1").id()));
        assertEquals(7, thread.recommendations().size());
        assertTrue(thread.promises().stream().allMatch(Recommendation::isPromise));
        assertFalse(thread.promises().isEmpty());
        assertThrows(NotFound.class, () -> thread.item(new UUID(9, 9)));
    }

    @Test
    void aRecommendationIsHeardOfWhenOneOfItsActionsIsAndNotBySilentOnes() { // 4.3
        LocalDate heard = BEGUN.plusDays(30);
        GoldenThread before = plan.on(heard);
        assertEquals(PlanFixture.IMPORTED, before.quietSince(plan.recommendation("A1")));

        action.hear(0, PlanFixture.says(null), before.computed(action), heard);

        assertEquals(heard, plan.on(heard).quietSince(plan.recommendation("A1")));
        assertEquals(PlanFixture.IMPORTED, plan.on(heard).quietSince(plan.recommendation("B1")));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void anActionIsAskedOfFromTheDayItMayBegin(int days, boolean asked) { // 4.1
        LocalDate start = BEGUN.plusDays(1);
        JointAction later = JointAction.propose(
                plan.recommendation("D1"),
                new JointAction.Proposal("Train every new officer", null, start, FAR),
                9,
                PlanFixture.IMPORTED);
        plan.items.add(later);
        GoldenThread thread = plan.on(BEGUN.plusDays(days));

        assertEquals(asked, thread.isAsked(later));
        assertEquals(start, thread.workBegan(later));
        assertEquals(plan.inspection.publishedOn(), thread.workBegan(action));
    }
}
