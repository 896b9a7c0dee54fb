package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.ColourClaim;
import uk.concord.progress.Demonstration;
import uk.concord.progress.ItemStatus;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;
import uk.concord.progress.SignOffSteps;

/** What each verb of a plan item refuses: an older version, an ended item, a step out of turn; and what it keeps. */
class PlanTurnTest {
    private static final LocalDate DUE = LocalDate.of(2018, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 3);
    private static final int OLDER = 7;

    private final PlanFixture plan = new PlanFixture();
    private final JointAction action = plan.anActionUnder("A1", DUE);

    private static void refused(String code, Executable verb) {
        assertEquals(code, assertThrows(RuleBroken.class, verb).code());
    }

    private JointAction demonstrating() {
        action.begin().deliver(0, 1, PlanFixture.OWNER, TODAY);
        action.evidenceAccepted(PlanFixture.OFFICER, TODAY.plusDays(1)).demonstrate(0, TODAY.plusDays(2));
        return action;
    }

    private static SignOffSteps.Signing signing(Demonstration.Result result) {
        return new SignOffSteps.Signing(PlanFixture.LEAD, Set.of(), result);
    }

    @Test
    void eachVerbAnswersToTheVersionThatWasSeen() { // architecture 6
        refused("kernel.changedMeanwhile", () -> action.deliver(OLDER, 1, PlanFixture.OWNER, TODAY));
        refused("kernel.changedMeanwhile", () -> action.stop(OLDER, "The funding was withdrawn", TODAY));
        refused("kernel.changedMeanwhile", () -> action.demonstrate(OLDER, TODAY));
        refused(
                "kernel.changedMeanwhile",
                () -> action.signOff(OLDER, signing(Demonstration.Result.NOT_MEASURED), TODAY));
        refused(
                "kernel.changedMeanwhile",
                () -> action.overrule(
                        OLDER,
                        ColourClaim.byOffice(Rag.AMBER, "The board wants to see it"),
                        plan.on(TODAY).computed(action)));
        refused("kernel.changedMeanwhile", () -> plan.recommendation("B2").decideOwners(OLDER, Set.of("NPCC")));
        refused("kernel.changedMeanwhile", () -> plan.recommendation("E1").completeNationally(OLDER, TODAY, TODAY));
    }

    @Test
    void eachStepIsTakenInItsTurn() { // 4.3
        refused("plan.notNext", () -> action.deliver(0, 1, PlanFixture.OWNER, TODAY));
        refused("plan.notNext", () -> action.demonstrate(0, TODAY));
        action.begin().deliver(0, 1, PlanFixture.OWNER, TODAY);
        refused("plan.notNext", () -> action.stop(0, "The funding was withdrawn", TODAY));
    }

    @Test
    void whatHasEndedIsNotDelivered() { // 4.3
        action.stop(0, "The funding was withdrawn", TODAY);

        refused("plan.closed", () -> action.deliver(0, 1, PlanFixture.OWNER, TODAY));
        refused(
                "plan.closed",
                () -> action.hear(0, PlanFixture.says(null), plan.on(TODAY).computed(action), TODAY));
    }

    @Test
    void eachStepKeepsItsDayAndItsPerson() { // 4.3
        SignOffSteps steps = demonstrating()
                .signOff(0, signing(Demonstration.Result.PASSED), TODAY.plusDays(99))
                .steps();

        assertEquals(Optional.of(TODAY), steps.deliveredOn());
        assertEquals(Optional.of(PlanFixture.OWNER), steps.deliveredBy());
        assertEquals(Optional.of(TODAY.plusDays(1)), steps.evidencedOn());
        assertEquals(Optional.of(PlanFixture.OFFICER), steps.evidencedBy());
        assertEquals(Optional.of(TODAY.plusDays(2)), steps.demonstratingFrom());
        assertEquals(Optional.of(TODAY.plusDays(99)), steps.signedOffOn());
        assertEquals(Optional.of(PlanFixture.LEAD), steps.signedOffBy());
    }

    @Test
    @Tag("S67")
    void evidenceOfWhatIsNotDeliveredMovesNothing() { // rule 9
        action.begin().evidenceAccepted(PlanFixture.OFFICER, TODAY);
        assertEquals(ItemStatus.IN_PROGRESS, action.status());

        demonstrating().evidenceAccepted(PlanFixture.OFFICER, TODAY);
        assertEquals(ItemStatus.DEMONSTRATING, action.status());
        assertEquals(ItemStatus.DEMONSTRATING, action.evidenceRefused().status());
    }

    @Test
    void onlyOwnersAndPartnersActAndOnlyOwnersLead() { // 4.1
        UUID partner = new UUID(0, 8);
        UUID stranger = new UUID(0, 9);
        action.owned(PlanParty.inside("Health", "Health", PlanParty.Part.PARTNER, partner));

        assertTrue(action.isOwnedBy(PlanFixture.COUNCIL));
        assertTrue(action.isOwnedBy(partner));
        assertFalse(action.isOwnedBy(stranger));
        assertTrue(action.isLedBy(PlanFixture.COUNCIL));
        assertFalse(action.isLedBy(partner));
        assertFalse(action.isLedBy(stranger));
        assertEquals(Set.of(PlanFixture.COUNCIL, partner), action.actingAgencies());
        assertTrue(action.askedAction().isEmpty());
    }

    @Test
    void whoIsNotChosenIsNoOwnerAnyMoreAndWhoIsStays() { // T5
        Recommendation unclear = plan.recommendation("B2");

        unclear.decideOwners(0, Set.of("NPCC"));

        assertEquals(
                List.of("NPCC"),
                unclear.parties().stream()
                        .filter(PlanParty::isOwner)
                        .map(PlanParty::code)
                        .toList());
    }

    @Test
    @Tag("S66")
    void onlyWhatNationalBodiesOwnIsCompletedByThemOnceAndNotInTheFuture() { // T5
        Recommendation watched = plan.recommendation("E1");
        refused("plan.notNational", () -> plan.recommendation("A1").completeNationally(0, TODAY, TODAY));
        refused("plan.completedInFuture", () -> watched.completeNationally(0, TODAY.plusDays(1), TODAY));

        watched.completeNationally(0, TODAY, TODAY);

        assertEquals(Optional.of(TODAY), watched.completedOn());
        refused("plan.alreadyComplete", () -> watched.completeNationally(0, TODAY, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false"})
    void anActionSaysInTenCharactersWhatIsToBeDone(int length, boolean tooShort) { // 4.1
        JointAction.Proposal proposal = new JointAction.Proposal("T".repeat(length), null, null, DUE);
        if (tooShort) {
            refused("plan.actionText", () -> propose(proposal));
        } else {
            assertEquals(Optional.of(DUE), propose(proposal).dueOn());
        }
    }

    @ParameterizedTest
    @CsvSource({"95, 95, ''", "96, 95, …", "300, 95, …"})
    void aHeadingOfOneEndlessWordIsCutAndBreaksNoPage(int length, int shown, String end) { // 8
        JointAction endless = propose(new JointAction.Proposal("W".repeat(length), null, null, DUE));

        assertEquals("W".repeat(shown) + end, PlanRow.heading(endless));
    }

    @Test
    void aHeadingIsCutAtAWordAndATextThatIsOnlyTheOpeningStays() { // 8
        String words = "Train every officer of each shift, ".repeat(4);
        JointAction wordy = propose(new JointAction.Proposal(words, null, null, DUE));
        JointAction bare = propose(new JointAction.Proposal("We recommend that", null, null, DUE));

        assertEquals(
                "Train every officer of each shift, Train every officer of each shift, Train every officer of…",
                PlanRow.heading(wordy));
        assertEquals("We recommend that", PlanRow.heading(bare));
    }

    @Test
    void anActionIsNotDueBeforeItBegins() { // 4.1
        refused("plan.dueBeforeStart", () -> propose(starting(DUE.plusDays(1))));
        assertEquals(Optional.of(DUE), propose(starting(DUE)).startsOn());
    }

    private static JointAction.Proposal starting(LocalDate day) {
        return new JointAction.Proposal("Train every new officer", null, day, DUE);
    }

    private JointAction propose(JointAction.Proposal proposal) {
        return JointAction.propose(plan.recommendation("A1"), proposal, 2, TODAY);
    }

    @Test
    void aLaterForecastIsWorseAnEarlierOneBetterAndTheFirstIsNeither() { // 4.3
        OwnerUpdate first = update(DUE);
        assertEquals(0, first.direction());
        assertTrue(first.movedForecast());
        assertEquals("Forecast given: 20 December 2018", first.headline());
        action.hear(0, forecast(DUE), plan.on(TODAY).computed(action), TODAY);

        assertEquals(-1, update(DUE.plusDays(1)).direction());
        assertEquals(1, update(DUE.minusDays(1)).direction());
        assertEquals(0, update(DUE).direction());
        assertFalse(update(DUE).movedForecast());
        assertEquals(
                "Forecast moved from 20 December 2018 to 21 December 2018",
                update(DUE.plusDays(1)).headline());
    }

    @Test
    void aWorseColourIsWorseAndIsTheHeadline() { // 4.3
        OwnerUpdate said = OwnerUpdate.of(action, PlanFixture.OWNER, PlanFixture.THEN, PlanFixture.says(Rag.RED));

        assertEquals(-1, said.direction());
        assertEquals("Owner says Red: off track", said.headline());
        assertEquals(Optional.of(Rag.RED), said.saidRag());
        assertEquals("Owner's update", update(null).headline());
    }

    private OwnerUpdate update(LocalDate forecast) {
        return OwnerUpdate.of(action, PlanFixture.OWNER, PlanFixture.THEN, forecast(forecast));
    }

    private static OwnerUpdate.Answer forecast(LocalDate day) {
        return new OwnerUpdate.Answer(PlanFixture.WORD, null, day, PlanFacts.Trouble.NONE);
    }
}
