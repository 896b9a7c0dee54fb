package uk.concord.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.concord.action.ActionFixture.proposed;
import static uk.concord.action.ActionFixture.started;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;

class ChaserTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(Set.of());

    private static Set<Chaser.Step> after(ActionItem action, int workingDays) {
        LocalDate day = CALENDAR.plusWorkingDays(action.term().dueOn(), workingDays);
        return Chaser.reached(action, day, CALENDAR);
    }

    @Test
    void onTheDayItIsDueNobodyIsChased() { // 2.9
        assertEquals(Set.of(), after(started(), 0));
    }

    @Test
    void theOwnerIsToldFirstThenRepresentativeManagerAndChair() { // 2.9
        assertEquals(EnumSet.of(Chaser.Step.OWNER), after(started(), 1));
        assertEquals(EnumSet.of(Chaser.Step.OWNER, Chaser.Step.REPRESENTATIVE), after(started(), 2));
        assertEquals(
                EnumSet.of(Chaser.Step.OWNER, Chaser.Step.REPRESENTATIVE, Chaser.Step.MANAGER), after(started(), 5));
        assertEquals(EnumSet.range(Chaser.Step.OWNER, Chaser.Step.CHAIR), after(started(), 10));
    }

    @Test
    void whatNobodyAcceptedInTwoWorkingDaysIsTheChairs() { // 2.9
        ActionItem action = proposed();
        LocalDate asked = LondonTime.dayOf(action.course().proposedAt());

        assertEquals(Set.of(), Chaser.reached(action, CALENDAR.plusWorkingDays(asked, 1), CALENDAR));
        assertEquals(
                EnumSet.of(Chaser.Step.UNANSWERED),
                Chaser.reached(action, CALENDAR.plusWorkingDays(asked, 2), CALENDAR));
    }

    @Test
    void anEndedActionIsNobodysToChase() { // 2.9
        ActionItem action = started();
        action.complete(ActionFixture.HOUSING_REP, "Work order closed", ActionCourse.Outcome.ACHIEVED);

        assertEquals(Set.of(), after(action, 30));
    }

    @Test
    void anUrgentOneGoesStraightToManagerAndChair() { // 2.9
        ActionItem action = ActionFixture.urgent();

        assertEquals(EnumSet.of(Chaser.Step.OWNER, Chaser.Step.MANAGER, Chaser.Step.CHAIR), after(action, 1));
    }
}
