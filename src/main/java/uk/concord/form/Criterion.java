package uk.concord.form;

import java.util.EnumSet;
import java.util.Set;
import uk.concord.risk.RiskScore;

/** Why a case should be heard; one or several (2.2, 3.2). */
public enum Criterion {
    VISIBLE_HIGH("Visible high risk"),
    PROFESSIONAL_JUDGEMENT("Professional judgement"),
    ESCALATION("Potential escalation"),
    REPEAT("Repeat in 12 months"),
    SELF_HARM_RISK("Self-harm or suicide risk"),
    COMMUNITY_CRITICAL("Community-critical");

    private final String words;

    Criterion(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What the assessment selects beforehand: the answers make it visible, a judgement that raises names itself (S16). */
    public static Set<Criterion> preselectedBy(RiskScore score) {
        Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
        if (score.isVisibleHighRisk()) {
            criteria.add(VISIBLE_HIGH);
        }
        if (score.isRaisedByJudgement()) {
            criteria.add(PROFESSIONAL_JUDGEMENT);
        }
        return criteria;
    }
}
