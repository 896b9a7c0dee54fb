package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.access.Desk;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.kernel.NotFound;

/** A round's numbers are the sizes of its lists, and an agency's cards are what it leads and is asked. */
class RoundWritingTest {
    private static final LocalDate TODAY = PlanFixture.IMPORTED.plusDays(20);
    private static final LocalDate FAR = LocalDate.of(2018, 12, 31);

    private final PlanFixture plan = new PlanFixture();
    private final JointAction answered = plan.anActionUnder("A1", FAR);
    private final JointAction silent = plan.anActionUnder("B1", FAR);
    private final JointAction later = notBegunBefore(TODAY.plusDays(1));
    private final JointAction ended = plan.anActionUnder("C1", FAR);

    private JointAction notBegunBefore(LocalDate start) {
        JointAction action = JointAction.propose(
                plan.recommendation("D1"),
                new JointAction.Proposal("Brief every shift on what to record", null, start, FAR),
                9,
                PlanFixture.IMPORTED);
        action.owned(PlanParty.inside("Council", "Council", PlanParty.Part.OWNER, PlanFixture.COUNCIL));
        plan.items.add(action);
        return action;
    }

    private RoundWriting round() {
        ended.begin().stop(0, "The funding was withdrawn.", TODAY);
        return new RoundWriting(plan.on(TODAY), List.of(heard("2018-08-20T10:00:00Z")), List.of());
    }

    private OwnerUpdate heard(String moment) {
        return OwnerUpdate.of(answered, PlanFixture.OWNER, Instant.parse(moment), PlanFixture.says(null));
    }

    private static Viewer of(UUID agency) {
        return new Viewer(
                PlanFixture.OWNER,
                new Desk(agency, true, true, true),
                Set.of(new HeldRole(Role.PLAN_OWNER, "")),
                PlanFixture.THEN);
    }

    @Test
    void theRoundsPartsAddUpToAllJointActions() { // DESIGN-PLAN: reconciliation
        PlanOverview.Counts counts = round().write().counts();

        assertEquals(new PlanOverview.Counts(2, 1, 1, 1), counts);
        assertEquals(plan.on(TODAY).actions().size(), counts.all());
    }

    @Test
    void eachPartIsTheListOfTheSameName() { // DESIGN-PLAN: reconciliation
        RoundWriting round = round();

        assertEquals(List.of(answered), round.answered());
        assertEquals(List.of(silent), round.unanswered());
        assertEquals(List.of(later), round.notBegun());
        assertEquals(List.of(ended), round.ended());
        assertEquals(
                List.of(silent.code()),
                round.write().unanswered().stream().map(PlanRow::code).toList());
    }

    @ParameterizedTest
    @CsvSource({"2018-07-31T22:59:00Z, 0", "2018-07-31T23:00:00Z, 1"})
    void anAnswerCountsFromTheFirstMinuteOfTheMonthInLondon(String moment, int answers) { // 4.1
        RoundWriting round = new RoundWriting(plan.on(TODAY), List.of(heard(moment)), List.of());

        assertEquals(answers, round.answered().size());
    }

    @Test
    void theRoundClosesOnTheLastWorkingDayOfTheMonth() { // 4.1
        assertEquals(LocalDate.of(2018, 8, 31), round().closes());
        assertEquals(
                LocalDate.of(2018, 9, 28),
                new RoundWriting(plan.on(LocalDate.of(2018, 9, 3)), List.of(), List.of()).closes());
    }

    @Test
    void anAgencysCardsAreWhatItLeadsAndIsAskedTheUnansweredFirst() { // DESIGN-PLAN: reconciliation
        List<PlanReading.Card> cards = round().cards(of(PlanFixture.COUNCIL), Map.of());

        assertEquals(
                List.of(silent.code(), answered.code()),
                cards.stream().map(card -> card.row().code()).toList());
        assertFalse(cards.get(0).answered());
        assertTrue(cards.get(1).answered());
    }

    @Test
    void anotherAgencyHasNoCardAndFindsNone() { // 1.3
        RoundWriting round = round();
        Viewer stranger = of(new UUID(0, 9));

        assertTrue(round.cards(stranger, Map.of()).isEmpty());
        assertThrows(NotFound.class, () -> round.card(stranger, silent.id(), List.of()));
    }

    @Test
    void aPartnerMayOpenACardButIsNotAskedForAnAnswer() { // 4.1
        UUID partner = new UUID(0, 8);
        silent.owned(PlanParty.inside("Health", "Health", PlanParty.Part.PARTNER, partner));
        RoundWriting round = round();

        assertTrue(round.cards(of(partner), Map.of()).isEmpty());
        assertEquals(silent, round.card(of(partner), silent.id(), List.of()).item());
    }

    @Test
    void whatWaitsForAnOwnerIsWhatTheRoundAsksOfThem() { // DESIGN-PLAN: reconciliation
        UUID partner = new UUID(0, 8);
        silent.owned(PlanParty.inside("Health", "Health", PlanParty.Part.PARTNER, partner));
        RoundWriting round = round();
        RoundWriting.Turns turns =
                new RoundWriting.Turns(round.thread(), new OverviewWriting.Said(List.of(), List.of()), round);

        assertEquals(1, turns.write(of(PlanFixture.COUNCIL)).size());
        assertEquals(
                PlanOverview.Waiting.Turn.ANSWER,
                turns.write(of(PlanFixture.COUNCIL)).get(0).turn());
        assertEquals(
                "/plan/update-round.xhtml?id=" + silent.id(),
                turns.write(of(PlanFixture.COUNCIL)).get(0).link());
        assertTrue(turns.write(of(partner)).isEmpty());
    }
}
