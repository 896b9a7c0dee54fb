package uk.concord.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.concord.risk.AnsweredQuestion;
import uk.concord.risk.ProfessionalJudgement;
import uk.concord.risk.RiskAnswer;
import uk.concord.risk.RiskFixture;
import uk.concord.risk.RiskLevel;
import uk.concord.risk.RiskScore;

/** S16, S17: what an assessment selects beforehand. */
class CriterionTest {

    @Test
    @Tag("S16")
    void fourteenTicksPreselectVisibleHighRisk() {
        assertEquals(Set.of(Criterion.VISIBLE_HIGH), Criterion.preselectedBy(score(14)));
        assertEquals(Set.of(), Criterion.preselectedBy(score(13)));
    }

    @Test
    @Tag("S20")
    void aThreatToKillAlonePreselectsItToo() {
        RiskScore threat = RiskFixture.hcra().score(List.of(AnsweredQuestion.of(3, RiskAnswer.YES)));
        assertEquals(Set.of(Criterion.VISIBLE_HIGH), Criterion.preselectedBy(threat));
    }

    @Test
    @Tag("S17")
    void aJudgementThatRaisesNamesItself() {
        RiskScore raised = score(6).judged(new ProfessionalJudgement(RiskLevel.HIGH, "j".repeat(60)));
        assertEquals(Set.of(Criterion.PROFESSIONAL_JUDGEMENT), Criterion.preselectedBy(raised));
    }

    private static RiskScore score(int ticks) {
        return RiskFixture.hcra().score(RiskFixture.answers(ticks, 0));
    }
}
