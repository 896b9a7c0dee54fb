package uk.concord.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.concord.kernel.Breach;

/** 4.3: the way of an item to its sign-off. */
class ItemRuleTest {

    private static final UUID OWNER = new UUID(0, 1);
    private static final UUID OFFICE = new UUID(0, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_STARTED | IN_PROGRESS NOT_PROGRESSED SUPERSEDED TRANSFERRED_OWNER",
                "IN_PROGRESS | DELIVERED NOT_PROGRESSED SUPERSEDED TRANSFERRED_OWNER",
                "DELIVERED | EVIDENCED IN_PROGRESS SUPERSEDED TRANSFERRED_OWNER",
                "EVIDENCED | DEMONSTRATING SUPERSEDED TRANSFERRED_OWNER",
                "DEMONSTRATING | SIGNED_OFF IN_PROGRESS SUPERSEDED TRANSFERRED_OWNER",
                "SIGNED_OFF | ''",
                "NOT_PROGRESSED | ''",
                "SUPERSEDED | ''",
                "TRANSFERRED_OWNER | IN_PROGRESS NOT_PROGRESSED SUPERSEDED"
            })
    void eachStatusKnowsItsSuccessors(ItemStatus from, String successors) { // 4.3
        Set<ItemStatus> expected = EnumSet.noneOf(ItemStatus.class);
        Arrays.stream(successors.split(" "))
                .filter(word -> !word.isEmpty())
                .map(ItemStatus::valueOf)
                .forEach(expected::add);
        assertEquals(expected, from.successors());
    }

    @ParameterizedTest
    @EnumSource(ItemStatus.class)
    void nothingIsSignedOffWithoutHavingBeenEvidencedAndDemonstrated(ItemStatus from) { // rule 9 of 0.2
        assertEquals(from == ItemStatus.DEMONSTRATING, from.mayBecome(ItemStatus.SIGNED_OFF));
    }

    @Test
    @Tag("S65")
    void theForceCannotMarkANationallyOwnedItemDelivered() { // T5
        assertEquals(
                List.of(new Breach("plan.monitorOnly", "status")),
                ItemRule.moving(ItemStatus.IN_PROGRESS, ItemStatus.DELIVERED, true));
        assertEquals(List.of(), ItemRule.moving(ItemStatus.IN_PROGRESS, ItemStatus.DELIVERED, false));
        assertEquals("plan.notNext", code(ItemRule.moving(ItemStatus.NOT_STARTED, ItemStatus.DELIVERED, false)));
    }

    @Test
    @Tag("S68")
    void whoSentTheEvidenceOrOwnsTheItemCannotSignItOff() {
        Set<UUID> owners = Set.of(OWNER);
        assertEquals("plan.ownSignOff", code(ItemRule.signingOff(owners, OWNER, Demonstration.Result.PASSED)));
        assertEquals(List.of(), ItemRule.signingOff(owners, OFFICE, Demonstration.Result.PASSED));
        assertEquals(List.of(), ItemRule.signingOff(owners, OFFICE, Demonstration.Result.NOT_MEASURED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Demonstration.Result.class,
            names = {"RUNNING", "FAILED"})
    void whatIsNotDemonstratedIsNotSignedOff(Demonstration.Result result) { // rule 9 of 0.2
        assertEquals("plan.notDemonstrated", code(ItemRule.signingOff(Set.of(OWNER), OFFICE, result)));
    }

    @Test
    @Tag("S67")
    void deliveredWithoutEvidenceIsNotAccepted() {
        assertEquals("plan.evidenceMissing", code(ItemRule.acceptingEvidence(0, Set.of(OWNER), OFFICE)));
        assertEquals("plan.ownEvidence", code(ItemRule.acceptingEvidence(1, Set.of(OWNER), OWNER)));
        assertEquals(List.of(), ItemRule.acceptingEvidence(1, Set.of(OWNER), OFFICE));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-07-18, plan.evidenceTooOld",
        "2018-07-19, ''",
        "2018-12-03, ''",
        "2018-12-04, plan.evidenceInFuture"
    })
    void evidenceIsNewerThanTheStartAndNotFromTheFuture(LocalDate day, String code) { // 4.3
        List<Breach> breaches = ItemRule.evidenceDated(day, LocalDate.of(2018, 7, 19), LocalDate.of(2018, 12, 3));
        assertEquals(code, breaches.isEmpty() ? "" : code(breaches));
    }

    @Test
    void notProgressingNeedsAReasonForThePublic() { // 4.3
        assertEquals("plan.reasonForPublic", code(ItemRule.notProgressing("   no money ")));
        assertEquals(List.of(), ItemRule.notProgressing("The national form was withdrawn"));
        assertEquals("plan.reasonForPublic", code(ItemRule.notProgressing(" ninechars ")));
        assertEquals(List.of(), ItemRule.notProgressing(" ten.chars. "));
    }

    @Test
    void threePeriodsInARowInToleranceAreADemonstration() { // 4.3
        Demonstration flags = new Demonstration(3, new BigDecimal("0"), new BigDecimal("10.0"));
        assertEquals(Demonstration.Result.RUNNING, flags.of(values("12", "9", "10"), false));
        assertEquals(Demonstration.Result.PASSED, flags.of(values("12", "9", "10", "0"), false));
        assertEquals(Demonstration.Result.FAILED, flags.of(values("9", "9", "10.1"), true));
    }

    @Test
    void aPeriodNotReturnedBreaksTheRun() { // promise 4: missing is not zero
        Demonstration flags = new Demonstration(3, BigDecimal.ZERO, BigDecimal.TEN);
        assertEquals(1, flags.run(values("1", "1", "", "1")));
        assertEquals(Demonstration.Result.RUNNING, flags.of(values("1", "1", "", "1"), false));
        assertFalse(flags.run(List.of()) > 0);
        assertTrue(flags.run(values("1", "2")) == 2);
    }

    private static List<Optional<BigDecimal>> values(String... written) {
        return Arrays.stream(written)
                .map(word -> word.isEmpty() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(word)))
                .toList();
    }

    private static String code(List<Breach> breaches) {
        return breaches.get(0).code();
    }
}
