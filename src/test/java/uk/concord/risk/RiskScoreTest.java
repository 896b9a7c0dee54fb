package uk.concord.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.concord.risk.RiskFixture.SIXTY_CHARACTERS;
import static uk.concord.risk.RiskFixture.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.concord.kernel.RuleBroken;

/** 3.5: the level is the highest of tick band, critical answer and judgement. */
class RiskScoreTest {

    private final RiskTool hcra = RiskFixture.hcra();

    @Test
    @Tag("S16")
    void fourteenTicksAreHighAndPreselectVisibleHighRisk() {
        RiskScore score = hcra.score(answers(14, 0));
        assertEquals(RiskLevel.HIGH, score.level());
        assertTrue(score.isVisibleHighRisk());
    }

    @ParameterizedTest
    @CsvSource({"0, STANDARD", "9, STANDARD", "10, MEDIUM", "13, MEDIUM", "14, HIGH", "20, HIGH"})
    void theBandsBeginAtTenAndFourteen(int ticks, RiskLevel level) { // 3.5
        assertEquals(level, hcra.score(answers(ticks, 0)).level());
    }

    @Test
    @Tag("S17")
    void sixTicksAndAJudgementOfHighWithReasonsAreHigh() {
        RiskScore score = hcra.score(answers(6, 0)).judged(new ProfessionalJudgement(RiskLevel.HIGH, SIXTY_CHARACTERS));
        assertEquals(60, SIXTY_CHARACTERS.length());
        assertEquals(RiskLevel.HIGH, score.level());
        assertTrue(score.isRaisedByJudgement());
        assertFalse(score.isVisibleHighRisk()); // its criterion is professional judgement
    }

    @ParameterizedTest
    @Tag("S18")
    @ValueSource(strings = {"MEDIUM", "STANDARD"})
    void judgementBelowFifteenTicksIsRefusedWithAnExplanation(RiskLevel wanted) {
        RiskScore score = hcra.score(answers(15, 0));
        var refused =
                assertThrows(RuleBroken.class, () -> score.judged(new ProfessionalJudgement(wanted, SIXTY_CHARACTERS)));
        assertEquals("risk.judgementLowers", refused.code());
        assertEquals("judgementLevel", refused.breaches().get(0).field());
    }

    @Test
    @Tag("S18")
    void judgementCannotLowerACriticalAnswerEither() {
        RiskScore score = hcra.score(List.of(AnsweredQuestion.of(3, RiskAnswer.YES)));
        assertThrows(
                RuleBroken.class, () -> score.judged(new ProfessionalJudgement(RiskLevel.MEDIUM, SIXTY_CHARACTERS)));
    }

    @Test
    @Tag("S19")
    void tenNotKnownAreNeverStandard() {
        assertEquals(RiskLevel.INCOMPLETE, hcra.score(answers(0, 10)).level());
        assertEquals(
                RiskLevel.INCOMPLETE,
                hcra.score(answers(0, 10))
                        .judged(new ProfessionalJudgement(RiskLevel.STANDARD, SIXTY_CHARACTERS))
                        .level());
    }

    @ParameterizedTest
    @CsvSource({"7, STANDARD", "8, INCOMPLETE", "24, INCOMPLETE"})
    void fromEightNotKnownOnTheLevelIsIncomplete(int notKnown, RiskLevel level) { // 3.5, the edge
        assertEquals(level, hcra.score(answers(0, notKnown)).level());
    }

    @Test
    void nothingAskedIsIncompleteNotStandard() { // 3.5: a question without an answer was not asked
        RiskScore score = hcra.score(List.of());
        assertEquals(24, score.unanswered());
        assertEquals(RiskLevel.INCOMPLETE, score.level());
    }

    @Test
    void anIncompleteAssessmentMayStillBeMediumOrHighByItsTicks() { // 3.5: max
        assertEquals(RiskLevel.MEDIUM, hcra.score(answers(10, 8)).level());
        assertEquals(RiskLevel.HIGH, hcra.score(answers(14, 8)).level());
    }

    @Test
    @Tag("S20")
    void aThreatToKillAloneIsHigh() {
        RiskScore score = hcra.score(List.of(AnsweredQuestion.of(3, RiskAnswer.YES)));
        assertEquals(1, score.ticks());
        assertEquals(RiskLevel.HIGH, score.level());
        assertEquals(3, score.critical().get(0).number());
        assertTrue(score.isVisibleHighRisk());
    }

    @ParameterizedTest
    @CsvSource({
        "2, false, true",
        "3, false, true",
        "4, false, false",
        "4, true, true",
        "18, false, false",
        "18, true, true",
        "1, true, false"
    })
    void aConditionalAnswerIsCriticalOnlyWithItsCondition(int number, boolean condition, boolean high) { // 3.5
        List<AnsweredQuestion> answers = new ArrayList<>(answers(0, 0));
        answers.removeIf(answered -> answered.number() == number);
        answers.add(new AnsweredQuestion(number, RiskAnswer.YES, condition));
        assertEquals(
                high ? RiskLevel.HIGH : RiskLevel.STANDARD, hcra.score(answers).level());
    }

    @Test
    void aConditionWithoutATickCountsForNothing() { // 3.5: only yes scores
        List<AnsweredQuestion> answers = new ArrayList<>(answers(0, 0));
        answers.removeIf(answered -> answered.number() == 18);
        answers.add(new AnsweredQuestion(18, RiskAnswer.DONT_KNOW, true));
        assertEquals(RiskLevel.STANDARD, hcra.score(answers).level());
    }

    @Test
    void thirteenTicksAndAJudgementOfHighAreHigh() { // 8
        assertEquals(
                RiskLevel.HIGH,
                hcra.score(answers(13, 0))
                        .judged(new ProfessionalJudgement(RiskLevel.HIGH, SIXTY_CHARACTERS))
                        .level());
    }

    @Test
    void reasonsOfFewerThanFiftyCharactersAreRefused() { // 3.2
        String fortyNine = "x".repeat(49);
        var refused =
                assertThrows(RuleBroken.class, () -> new ProfessionalJudgement(RiskLevel.HIGH, fortyNine + "   "));
        assertEquals("risk.judgementReasons", refused.code());
        assertEquals(
                50,
                new ProfessionalJudgement(RiskLevel.HIGH, fortyNine + "x")
                        .reasons()
                        .length());
        assertThrows(RuleBroken.class, () -> new ProfessionalJudgement(RiskLevel.INCOMPLETE, SIXTY_CHARACTERS));
    }

    @Test
    void anAnswerToAQuestionThatTheToolDoesNotHaveIsRefused() {
        List<AnsweredQuestion> foreign = List.of(AnsweredQuestion.of(25, RiskAnswer.YES));
        assertThrows(IllegalArgumentException.class, () -> hcra.score(foreign));
    }

    @Test
    void theScoreSaysHowItCameAbout() {
        assertEquals("14 of 24 answered yes.", hcra.score(answers(14, 0)).sentence());
        assertEquals(
                "6 of 24 answered yes. 2 not known or not asked. Raised by professional judgement.",
                hcra.score(answers(6, 2))
                        .judged(new ProfessionalJudgement(RiskLevel.HIGH, SIXTY_CHARACTERS))
                        .sentence());
        assertEquals(
                "1 of 24 answered yes. 1 critical answer. 23 not known or not asked.",
                hcra.score(List.of(AnsweredQuestion.of(2, RiskAnswer.YES))).sentence());
    }

    @Test
    void nothingAnsweredOrJudgedMakesTheLevelLower() { // rule 5 of 0.2, generated
        Random random = new Random(35);
        for (int i = 0; i < 3_000; i++) {
            List<AnsweredQuestion> before = random(random);
            RiskScore score = hcra.score(before);
            List<AnsweredQuestion> oneMoreYes = new ArrayList<>(before);
            int place = random.nextInt(before.size());
            oneMoreYes.set(place, new AnsweredQuestion(before.get(place).number(), RiskAnswer.YES, true));
            boolean wasUnanswered = before.get(place).answer().isUnanswered();
            RiskLevel after = hcra.score(oneMoreYes).level();
            // Answering what was not known may complete an assessment: Incomplete to Standard is no lowering.
            boolean completed = wasUnanswered && score.level() == RiskLevel.INCOMPLETE;
            assertTrue(completed || !after.isBelow(score.level()), () -> before + " -> " + after);
            for (RiskLevel wanted : List.of(RiskLevel.STANDARD, RiskLevel.MEDIUM, RiskLevel.HIGH)) {
                assertFalse(levelAfter(score, wanted).isBelow(score.byAnswers()));
            }
        }
    }

    @Test
    void eightNotKnownNeverShowStandardWhateverElseIsAnswered() { // S19, generated
        Random random = new Random(19);
        for (int i = 0; i < 3_000; i++) {
            RiskScore score = hcra.score(random(random));
            assertFalse(score.unanswered() >= 8 && score.level() == RiskLevel.STANDARD);
        }
    }

    private static RiskLevel levelAfter(RiskScore score, RiskLevel wanted) {
        try {
            return score.judged(new ProfessionalJudgement(wanted, SIXTY_CHARACTERS))
                    .level();
        } catch (RuleBroken refused) {
            return score.level();
        }
    }

    private List<AnsweredQuestion> random(Random random) {
        RiskAnswer[] answers = RiskAnswer.values();
        return hcra.questions().stream()
                .map(question -> new AnsweredQuestion(
                        question.number(), answers[random.nextInt(answers.length)], random.nextInt(4) == 0))
                .toList();
    }
}
