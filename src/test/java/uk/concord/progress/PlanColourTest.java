package uk.concord.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.deadline.CalendarFixture;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.kernel.RuleBroken;
import uk.concord.kernel.Table;
import uk.concord.progress.PlanFacts.Timing;
import uk.concord.progress.PlanFacts.Trouble;

/** 4.3: the colour table, first match wins. The clock stands at Monday 3 December 2018, as on the drawn screens. */
class PlanColourTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 12, 3);
    private static final LocalDate FAR = LocalDate.of(2019, 6, 28);
    private static final LocalDate PAST = LocalDate.of(2018, 10, 19);

    private final WorkingCalendar calendar = CalendarFixture.englandAndWales();
    private final PlanLimits limits = PlanLimits.read(Table.ofConfig("protocol/plan.csv"), TODAY);

    @Test
    void signedOffIsBlueWhateverElseIsSo() { // 4.3 row 1
        PlanFacts facts = started(ItemStatus.SIGNED_OFF, PAST).rejected(3).withOverdueMilestones(2);
        assertColour(ColourReason.SIGNED_OFF, Rag.BLUE, facts);
        assertColour(ColourReason.SIGNED_OFF, Rag.BLUE, facts.watchedOnly());
    }

    @Test
    @Tag("S65")
    void whatNationalBodiesOwnIsGreyEvenPastItsDate() { // 4.3 row 2, T5
        assertColour(
                ColourReason.MONITOR_ONLY,
                Rag.GREY,
                started(ItemStatus.NOT_STARTED, PAST).watchedOnly());
    }

    @Test
    void whatStartsTomorrowIsGreyAndWhatStartsTodayIsNot() { // 4.3 row 2, the edge
        Timing due = Timing.due(FAR);
        PlanFacts tomorrow = PlanFacts.of(ItemStatus.NOT_STARTED, due.startingOn(TODAY.plusDays(1)), TODAY);
        PlanFacts today = PlanFacts.of(ItemStatus.NOT_STARTED, due.startingOn(TODAY), TODAY);
        assertColour(ColourReason.NOT_BEGUN, Rag.GREY, tomorrow);
        assertColour(ColourReason.ON_TRACK, Rag.GREEN, today);
        assertColour(
                ColourReason.WAITING, Rag.GREY, PlanFacts.of(ItemStatus.NOT_STARTED, Timing.waitingForEvent(), PAST));
    }

    @ParameterizedTest
    @CsvSource({"NOT_STARTED, RED", "IN_PROGRESS, RED", "DELIVERED, RED", "EVIDENCED, AMBER", "DEMONSTRATING, AMBER"})
    void pastDueIsRedUntilEvidenceIsAcceptedAndThenAmberUntilProven(ItemStatus status, Rag rag) { // 4.3 rows 3, 4
        assertEquals(rag, colour(started(status, PAST)).rag());
    }

    @Test
    void onTheDueDateItselfNothingIsPastDue() { // 4.3, the edge
        assertColour(ColourReason.DUE_SOON, Rag.AMBER, started(ItemStatus.IN_PROGRESS, TODAY));
        assertColour(ColourReason.PAST_DUE, Rag.RED, started(ItemStatus.IN_PROGRESS, TODAY.minusDays(1)));
    }

    @Test
    void evidenceRejectedTwiceIsRedAndOnceIsNot() { // 4.3 row 3
        assertColour(ColourReason.ON_TRACK, Rag.GREEN, onTrack().rejected(1));
        assertColour(ColourReason.EVIDENCE_REJECTED, Rag.RED, onTrack().rejected(2));
    }

    @Test
    void aMeasureOutsideToleranceAtTheEndIsRedAndWhileRunningIsNot() { // 4.3 row 3
        PlanFacts demonstrating = started(ItemStatus.DEMONSTRATING, FAR);
        assertColour(ColourReason.MEASURE_OUTSIDE, Rag.RED, demonstrating.demonstrated(Demonstration.Result.FAILED));
        assertColour(ColourReason.ON_TRACK, Rag.GREEN, demonstrating.demonstrated(Demonstration.Result.RUNNING));
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKED_WITHOUT_END, BLOCKED, RED",
        "SEVERE, SEVERE, RED",
        "BLOCKED, ON_TRACK, GREEN",
        "OUTCOME_WEAK, OUTCOME_WEAK, AMBER"
    })
    void whatTheOwnerReportsCounts(Trouble trouble, ColourReason reason, Rag rag) { // 4.3 rows 3, 4
        assertColour(reason, rag, onTrack().troubled(trouble));
    }

    @Test
    void anyMilestoneOverdueIsAmber() { // 4.3 row 4
        assertColour(ColourReason.MILESTONE_OVERDUE, Rag.AMBER, onTrack().withOverdueMilestones(1));
    }

    @Test
    void twentyWorkingDaysBeforeItsDateItTurnsAmberUnlessDelivered() { // 4.3 row 4, the edge
        LocalDate twenty = calendar.plusWorkingDays(TODAY, 20);
        LocalDate twentyOne = calendar.plusWorkingDays(TODAY, 21);
        assertColour(ColourReason.DUE_SOON, Rag.AMBER, started(ItemStatus.IN_PROGRESS, twenty));
        assertColour(ColourReason.ON_TRACK, Rag.GREEN, started(ItemStatus.IN_PROGRESS, twentyOne));
        assertColour(ColourReason.ON_TRACK, Rag.GREEN, started(ItemStatus.DELIVERED, twenty));
    }

    @ParameterizedTest
    @CsvSource({"35, GREEN", "36, AMBER"})
    void moreThan35QuietDaysAreAmber(int days, Rag rag) { // 4.3 row 4, the edge
        PlanFacts facts = PlanFacts.of(ItemStatus.IN_PROGRESS, Timing.due(FAR), TODAY.minusDays(days));
        assertEquals(rag, colour(facts).rag());
        assertEquals(rag == Rag.AMBER, facts.isStale(TODAY, limits));
    }

    @ParameterizedTest
    @Tag("S64")
    @CsvSource({"71, GREEN, ON_TRACK", "89, GREEN, ON_TRACK", "90, AMBER, QUIET", "4000, AMBER, QUIET"})
    void withoutADeadlineItIsNeverOverdueButGoesStaleAt90Days(int days, Rag rag, ColourReason reason) { // T4
        PlanFacts facts = PlanFacts.of(ItemStatus.IN_PROGRESS, Timing.noDeadline(), TODAY.minusDays(days));
        assertColour(reason, rag, facts);
        assertFalse(facts.isPastDue(TODAY));
    }

    @Test
    @Tag("S67")
    void deliveredWithoutEvidenceIsNeitherBlueNorSaidToBeComplete() {
        PlanColour early = colour(started(ItemStatus.DELIVERED, FAR));
        assertEquals("Nothing is overdue; it is not signed off yet", early.sentence());
        assertNotEquals(Rag.BLUE, early.rag());
        assertEquals(Rag.RED, colour(started(ItemStatus.DELIVERED, PAST)).rag());
    }

    @Test
    void notProgressedIsRedAndSupersededIsGrey() { // 4.3
        assertColour(ColourReason.NOT_PROGRESSED, Rag.RED, started(ItemStatus.NOT_PROGRESSED, FAR));
        assertColour(ColourReason.SUPERSEDED, Rag.GREY, started(ItemStatus.SUPERSEDED, PAST));
    }

    @Test
    void theReasonSpeaksInDatesAndCounts() {
        assertEquals(
                "Its due date of 19 October 2018 has passed, and no evidence is accepted",
                colour(started(ItemStatus.IN_PROGRESS, PAST)).sentence());
        assertEquals(
                "Due on 4 December 2018, 1 working day left, and not delivered",
                colour(started(ItemStatus.IN_PROGRESS, TODAY.plusDays(1))).sentence());
        assertEquals(
                "Its due date of 19 October 2018 has passed, and it is not demonstrated yet",
                colour(started(ItemStatus.EVIDENCED, PAST)).sentence());
        assertEquals(
                "Its due date of 19 October 2018 has passed, and the demonstration is still running",
                colour(started(ItemStatus.DEMONSTRATING, PAST)).sentence());
    }

    @ParameterizedTest
    @EnumSource(ItemStatus.class)
    void theReasonIsPlainAndDoesNotRepeatTheStatusBesideIt(ItemStatus status) { // 4.3
        for (LocalDate due : List.of(PAST, TODAY.plusDays(1), FAR)) {
            String sentence = colour(started(status, due)).sentence();
            assertFalse(sentence.startsWith(status.words()), sentence);
            assertFalse(sentence.matches(".*[A-Z]{2,}.*"), sentence);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1 milestone is overdue", "2, 2 milestones are overdue"})
    void oneMilestoneIsToldInTheSingular(int overdue, String words) { // 4.3
        assertEquals(words, colour(onTrack().withOverdueMilestones(overdue)).sentence());
    }

    @Test
    void anOwnerWhoConfirmsTakesTheirOwnClaimBackAndNotTheOffices() { // 4.3
        ClaimedColour own = ClaimedColour.none().byOwner(Rag.AMBER, "The supplier is two weeks late", green());
        ClaimedColour office = ClaimedColour.of(ColourClaim.byOffice(Rag.AMBER, "The board wants to see it"));

        assertEquals(Rag.GREEN, own.byOwner(null, "", green()).over(green()).rag());
        assertEquals(Rag.AMBER, office.byOwner(null, "", green()).over(green()).rag());
        assertEquals(
                Rag.RED,
                own.byOwner(Rag.RED, "The supplier has closed", green())
                        .over(green())
                        .rag());
    }

    @Test
    void aParentSaysOfWhichActionTheReasonIs() { // 4.3
        assertEquals(
                "C1.2: Its due date of 19 October 2018 has passed, and no evidence is accepted",
                PlanColour.ofParent(List.of(green().of("C1.1"), red().of("C1.2")))
                        .sentence());
    }

    @Test
    void onlyAReasonThatNamesTheDueDateSaysThatItDoes() { // 4.3
        for (PlanColour colour : List.of(red(), green(), colour(started(ItemStatus.EVIDENCED, PAST)))) {
            assertEquals(
                    colour.sentence().contains("19 October 2018"),
                    colour.reason().tellsDue());
        }
    }

    @Test
    void aParentIsItsWorstChildAndGreyIsIgnored() { // 4.3
        assertEquals(
                Rag.RED,
                PlanColour.ofParent(List.of(green(), red(), grey(), blue())).rag());
        assertEquals(
                Rag.GREEN, PlanColour.ofParent(List.of(grey(), green(), blue())).rag());
        assertEquals(Rag.BLUE, PlanColour.ofParent(List.of(blue(), grey())).rag());
        assertEquals(Rag.GREY, PlanColour.ofParent(List.of(grey())).rag());
        assertEquals(Rag.GREY, PlanColour.ofParent(List.of()).rag());
        assertEquals(
                ColourReason.NOTHING_TO_SHOW,
                PlanColour.ofParent(List.of(grey())).reason());
    }

    @ParameterizedTest
    @CsvSource({"20, GREEN, ON_TRACK", "21, RED, NO_OWNER_RESPONSE"})
    void aRecommendationWithoutAnActionIsRedAfter20WorkingDays(int days, Rag rag, ColourReason reason) { // 4.3
        PlanColour colour = PlanColour.ofRecommendation(green(), List.of(), days, limits);
        assertEquals(rag, colour.rag());
        assertEquals(reason, colour.reason());
    }

    @Test
    void aRecommendationIsNotBlueBecauseAllItsActionsAre() { // rule 9 of 0.2
        assertEquals(
                Rag.GREEN,
                PlanColour.ofRecommendation(green(), List.of(blue(), blue()), 90, limits)
                        .rag());
        assertEquals(
                Rag.RED,
                PlanColour.ofRecommendation(green(), List.of(blue(), red()), 90, limits)
                        .rag());
        assertEquals(
                Rag.GREY,
                PlanColour.ofRecommendation(grey(), List.of(), 90, limits).rag());
        assertEquals(
                Rag.BLUE,
                PlanColour.ofRecommendation(blue(), List.of(), 90, limits).rag());
    }

    @Test
    void theOwnerMaySayWorseAndOnlyTheOfficeBetter() { // 4.3
        PlanColour worse = green().claimed(ColourClaim.byOwner(Rag.RED, "The supplier has gone out of business"));
        assertEquals(Rag.RED, worse.rag());
        assertTrue(worse.overridden());
        var refused = assertThrows(
                RuleBroken.class, () -> red().claimed(ColourClaim.byOwner(Rag.AMBER, "It will be fine, we hope")));
        assertEquals("plan.colourBetter", refused.code());
        PlanColour decided =
                red().claimed(ColourClaim.byOffice(Rag.AMBER, "Board agreed to a later date on 6 December"));
        assertEquals(Rag.AMBER, decided.rag());
        assertTrue(decided.overridden());
    }

    @ParameterizedTest
    @EnumSource(
            value = Rag.class,
            names = {"BLUE", "GREY"})
    void blueAndGreyCannotBeClaimedByAnybody(Rag rag) { // 4.3
        ColourClaim claim = ColourClaim.byOffice(rag, "The board would like to see it");
        assertThrows(RuleBroken.class, () -> red().claimed(claim));
        assertThrows(RuleBroken.class, () -> ColourClaim.byOwner(Rag.RED, "too brief"));
    }

    @Test
    void theParentIsNeverBetterThanAnyChild() { // 4.3, generated
        Random random = new Random(43);
        List<PlanColour> all = List.of(red(), green(), blue(), grey());
        for (int i = 0; i < 500; i++) {
            List<PlanColour> children = random.ints(1 + random.nextInt(6), 0, all.size())
                    .mapToObj(all::get)
                    .toList();
            Rag parent = PlanColour.ofParent(children).rag();
            assertTrue(children.stream()
                    .map(PlanColour::rag)
                    .noneMatch(child -> child != Rag.GREY && child.isWorseThan(parent)));
        }
    }

    private PlanFacts onTrack() {
        return started(ItemStatus.IN_PROGRESS, FAR);
    }

    private static PlanFacts started(ItemStatus status, LocalDate due) {
        return PlanFacts.of(status, Timing.due(due), TODAY.minusDays(7));
    }

    private PlanColour colour(PlanFacts facts) {
        return PlanColour.of(facts, TODAY, calendar, limits);
    }

    private void assertColour(ColourReason reason, Rag rag, PlanFacts facts) {
        PlanColour colour = colour(facts);
        assertEquals(reason, colour.reason());
        assertEquals(rag, colour.rag());
        assertFalse(colour.sentence().isBlank());
    }

    private PlanColour red() {
        return colour(started(ItemStatus.IN_PROGRESS, PAST));
    }

    private PlanColour green() {
        return colour(onTrack());
    }

    private PlanColour blue() {
        return colour(started(ItemStatus.SIGNED_OFF, PAST));
    }

    private PlanColour grey() {
        return colour(onTrack().watchedOnly());
    }
}
