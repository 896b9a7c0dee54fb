package uk.concord.risk;

import uk.concord.kernel.RuleBroken;

/** What a professional makes of the whole: it may raise the level, never lower it below the answers (rule 5 of 0.2). */
public record ProfessionalJudgement(RiskLevel level, String reasons) {

    public static final int SHORTEST_REASONS = 50;

    public ProfessionalJudgement {
        reasons = reasons.strip();
        if (level == RiskLevel.INCOMPLETE) {
            throw new RuleBroken("risk.judgementLevel", "judgementLevel");
        }
        if (reasons.codePointCount(0, reasons.length()) < SHORTEST_REASONS) {
            throw new RuleBroken("risk.judgementReasons", "judgementReasons"); // 3.2: 50 characters or more
        }
    }

    void checkAgainst(RiskLevel byAnswers) {
        // Standard does not lower "Incomplete": it leaves it as it is, still not Standard (S19).
        boolean lowers = level.isBelow(byAnswers) && byAnswers != RiskLevel.INCOMPLETE;
        if (lowers) {
            throw new RuleBroken("risk.judgementLowers", "judgementLevel"); // S18
        }
    }
}
