package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.ColourClaim;
import uk.concord.progress.Demonstration;
import uk.concord.progress.ItemStatus;
import uk.concord.progress.PlanColour;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;
import uk.concord.progress.SignOffSteps;

class PlanItemTest {
    private static final LocalDate DUE = LocalDate.of(2018, 12, 20);
    private static final LocalDate TODAY = LocalDate.of(2018, 9, 3);

    private final PlanFixture plan = new PlanFixture();
    private final JointAction action = plan.anActionUnder("A1", DUE);

    @Test
    @Tag("S65")
    void nobodyHereDeliversWhatNationalBodiesOwn() { // T5
        Recommendation watched = plan.recommendation("E1");

        assertBroken("plan.monitorOnly", () -> watched.deliver(0, 1, PlanFixture.OWNER, TODAY));
        assertBroken("plan.monitorOnly", () -> watched.hear(0, PlanFixture.says(null), computed(watched), TODAY));
        assertEquals(ItemStatus.NOT_STARTED, watched.status());
    }

    @Test
    @Tag("S65")
    void noJointActionIsProposedUnderWhatIsOnlyWatched() { // T5
        assertBroken("plan.monitorOnly", () -> plan.anActionUnder("E1", DUE));
    }

    @Test
    @Tag("S67")
    void nothingIsDeliveredWithoutEvidence() { // rule 9
        action.begin();

        assertBroken("plan.evidenceWaiting", () -> action.deliver(0, 0, PlanFixture.OWNER, TODAY));
        assertEquals(ItemStatus.IN_PROGRESS, action.status());
    }

    @Test
    @Tag("S67")
    void whatIsDeliveredAndNotProvedIsNeitherBlueNorGreenAfterItsDueDate() { // rule 9
        action.begin().deliver(0, 1, PlanFixture.OWNER, TODAY);

        assertEquals(Rag.RED, plan.on(DUE.plusDays(1)).colour(action).rag());
        assertFalse(action.status().isEvidencedOrLater());
    }

    @Test
    @Tag("S68")
    void whoSentTheEvidenceDoesNotSignOff() { // 1.2, 4.3
        demonstrating();

        assertBroken("plan.ownSignOff", () -> action.signOff(0, signing(Set.of(PlanFixture.LEAD)), TODAY));
        assertEquals(ItemStatus.DEMONSTRATING, action.status());
    }

    @Test
    void anotherPersonSignsOffWhatIsDemonstrated() { // 4.3
        demonstrating();

        action.signOff(0, signing(Set.of(PlanFixture.OWNER, PlanFixture.OFFICER)), TODAY);

        assertEquals(Rag.BLUE, plan.on(TODAY).colour(action).rag());
    }

    @Test
    void nothingIsSignedOffBeforeItsDemonstration() { // 4.3
        action.begin().deliver(0, 1, PlanFixture.OWNER, TODAY).evidenceAccepted(PlanFixture.OFFICER, TODAY);

        assertBroken("plan.notNext", () -> action.signOff(0, signing(Set.of()), TODAY));
    }

    @Test
    void evidenceNotAcceptedTwiceMakesItRedAndSendsItBackToWork() { // 4.3
        action.begin().deliver(0, 1, PlanFixture.OWNER, TODAY).evidenceRefused();
        action.deliver(0, 1, PlanFixture.OWNER, TODAY).evidenceRefused();

        assertEquals(ItemStatus.IN_PROGRESS, action.status());
        assertEquals(Rag.RED, plan.on(TODAY).colour(action).rag());
    }

    @ParameterizedTest
    @EnumSource(
            value = Rag.class,
            names = {"RED", "AMBER"})
    void anOwnerMakesTheColourWorseOnTheirOwnWord(Rag worse) { // 4.3
        action.hear(0, PlanFixture.says(worse), computed(action), TODAY);

        PlanColour shown = plan.on(TODAY).colour(action);
        assertEquals(worse, shown.rag());
        assertTrue(shown.overridden());
    }

    @Test
    void anOwnerCannotMakeTheColourBetter() { // 4.3
        LocalDate late = DUE.plusDays(3);

        assertBroken(
                "plan.colourBetter",
                () -> action.hear(0, PlanFixture.says(Rag.GREEN), plan.on(late).computed(action), late));
    }

    @Test
    void theOfficeMakesTheColourBetterAndItIsShownAsOverridden() { // 4.3
        LocalDate late = DUE.plusDays(3);
        action.overrule(
                0,
                ColourClaim.byOffice(Rag.AMBER, "The supplier delivers this week"),
                plan.on(late).computed(action));

        assertEquals(Rag.AMBER, plan.on(late).colour(action).rag());
        assertTrue(plan.on(late).colour(action).overridden());
    }

    @Test
    void anOwnersClaimNeverHidesAColourThatBecameWorseSince() { // 4.3
        action.hear(0, PlanFixture.says(Rag.AMBER), computed(action), TODAY);

        assertEquals(Rag.RED, plan.on(DUE.plusDays(1)).colour(action).rag());
    }

    @Test
    void anAnswerToAnOlderVersionIsRefused() { // architecture 6
        assertBroken("kernel.changedMeanwhile", () -> action.hear(7, PlanFixture.says(null), computed(action), TODAY));
    }

    @Test
    void theForecastStandsBesideTheDueDateAndNeverMovesIt() { // 4.3
        OwnerUpdate.Answer answer =
                new OwnerUpdate.Answer(PlanFixture.WORD, null, DUE.plusDays(30), PlanFacts.Trouble.NONE);

        action.hear(0, answer, computed(action), TODAY);

        assertEquals(DUE, plan.on(TODAY).due(action).orElseThrow());
        assertEquals(DUE.plusDays(30), action.forecast().orElseThrow());
    }

    @Test
    void anUnclearOwnerIsDecidedOnceAmongThoseNamed() { // T5
        Recommendation unclear = plan.recommendation("B2");
        assertBroken("plan.ownerChoose", () -> unclear.decideOwners(0, Set.of("SOMEBODY")));

        unclear.decideOwners(0, Set.of("NPCC", "COLLEGE"));

        assertTrue(unclear.isMonitorOnly());
        assertBroken("plan.ownerClear", () -> unclear.decideOwners(0, Set.of("FORCE")));
    }

    @Test
    @Tag("S48")
    void whatCouldNotOrWasNotDoneEndsAndIsNotReportedOnAnyMore() { // 4.3
        action.stop(0, "The supplier has closed, invented", TODAY);

        assertEquals(ItemStatus.NOT_PROGRESSED, action.status());
        assertEquals("The supplier has closed, invented", action.latestWord());
        assertBroken("plan.closed", () -> action.stop(0, "Once more, for no reason", TODAY));
    }

    @Test
    @Tag("S65")
    void whatNationalBodiesOwnIsNotEndedFromHere() { // T5
        assertBroken("plan.monitorOnly", () -> plan.recommendation("E1").stop(0, "It could not be done here", TODAY));
    }

    private void demonstrating() {
        action.begin().deliver(0, 1, PlanFixture.OWNER, TODAY);
        action.evidenceAccepted(PlanFixture.OFFICER, TODAY).demonstrate(0, TODAY);
    }

    private static SignOffSteps.Signing signing(Set<UUID> concerned) {
        return new SignOffSteps.Signing(PlanFixture.LEAD, concerned, Demonstration.Result.NOT_MEASURED);
    }

    private PlanColour computed(PlanItem item) {
        return plan.on(TODAY).computed(item);
    }

    private static void assertBroken(String code, Executable work) {
        assertEquals(code, assertThrows(RuleBroken.class, work).code());
    }
}
