package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.EvidenceRule;

class EvidenceTest {
    private final PlanFixture plan = new PlanFixture();
    private final JointAction action = plan.anActionUnder("A1", LocalDate.of(2018, 12, 20));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See the notes of case HC-7F3K-92Q",
                "Write to somebody@example.invalid for the list",
                "Ring 0117 496 0000 for the register"
            })
    void evidenceThatTellsOfAPersonIsRefused(String text) { // 4.3: no personal data
        RuleBroken refused = assertThrows(RuleBroken.class, () -> send(text, "", true));

        assertTrue(refused.breaches().contains(new Breach("plan.evidencePersonal", "text")));
    }

    @Test
    void evidenceIsRefusedUntilItsSenderHasChecked() { // 4.3
        assertEquals(
                "plan.evidenceConfirm",
                assertThrows(RuleBroken.class, () -> send("Every officer answers the question.", "", false))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "http://plain.example", "https://with space.example"})
    void onlyAnOrdinaryWebAddressIsLinked(String link) { // 8
        assertEquals(
                "plan.evidenceLink",
                assertThrows(RuleBroken.class, () -> send("Every officer answers the question.", link, true))
                        .code());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, 0, plan.evidenceTitle",
        "1, 50, 0, ''",
        "200, 50, 0, ''",
        "201, 50, 0, plan.evidenceTitle",
        "9, 9, 0, plan.evidenceText",
        "9, 10, 0, ''",
        "9, 2000, 0, ''",
        "9, 2001, 0, plan.evidenceText",
        "9, 50, 500, ''",
        "9, 50, 501, plan.evidenceLink"
    })
    void evidenceIsNamedSaysEnoughAndNoMoreThanFits(int title, int text, int link, String code) { // 4.3
        String start = "https://a.example/";
        String address = link == 0 ? "" : start + "x".repeat(link - start.length());
        List<Breach> breaches = EvidenceRule.sending("T".repeat(title), "w".repeat(text), address, true);

        assertEquals(code, breaches.stream().map(Breach::code).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource({"nine char, false", "ten chars., true"})
    void aJudgementSaysWhyInTenCharacters(String reason, boolean enough) { // 4.3
        Evidence evidence = Evidence.send(action, PlanFixture.procedure(), PlanFixture.OWNER, PlanFixture.THEN);
        assertTrue(evidence.isWaiting());
        Executable judge =
                () -> evidence.judge(Evidence.Judgement.ACCEPTED, reason, PlanFixture.OFFICER, PlanFixture.THEN);
        if (enough) {
            assertDoesNotThrow(judge);
            assertEquals(Optional.of(PlanFixture.OFFICER), evidence.judgedBy());
        } else {
            assertThrows(RuleBroken.class, judge);
        }
        assertEquals(!enough, evidence.isWaiting());
    }

    @Test
    void waitingIsNoJudgement() { // 4.3
        Evidence evidence = Evidence.send(action, PlanFixture.procedure(), PlanFixture.OWNER, PlanFixture.THEN);

        RuleBroken refused = assertThrows(
                RuleBroken.class,
                () -> evidence.judge(
                        Evidence.Judgement.WAITING, "Not decided yet", PlanFixture.OFFICER, PlanFixture.THEN));

        assertEquals("plan.judgementChoose", refused.code());
    }

    @Test
    void evidenceIsJudgedOnceAndWithAReason() { // 4.3
        Evidence evidence = Evidence.send(action, PlanFixture.procedure(), PlanFixture.OWNER, PlanFixture.THEN);
        assertThrows(
                RuleBroken.class,
                () -> evidence.judge(Evidence.Judgement.ACCEPTED, "", PlanFixture.OFFICER, PlanFixture.THEN));

        evidence.judge(
                Evidence.Judgement.NOT_ACCEPTED, "Night shift is missing", PlanFixture.OFFICER, PlanFixture.THEN);

        assertEquals(
                "plan.alreadyJudged",
                assertThrows(
                                RuleBroken.class,
                                () -> evidence.judge(
                                        Evidence.Judgement.ACCEPTED,
                                        "On second thoughts",
                                        PlanFixture.OFFICER,
                                        PlanFixture.THEN))
                        .code());
    }

    private Evidence send(String text, String link, boolean checked) {
        Evidence.Sending sending =
                new Evidence.Sending(Evidence.Kind.POLICY, "Procedure", text, link, LocalDate.of(2018, 8, 10), checked);
        return Evidence.send(action, sending, PlanFixture.OWNER, PlanFixture.THEN);
    }
}
