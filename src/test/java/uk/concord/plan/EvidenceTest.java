package uk.concord.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;

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
