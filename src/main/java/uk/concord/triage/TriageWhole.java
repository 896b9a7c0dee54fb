package uk.concord.triage;

import java.util.List;
import uk.concord.form.CheckedAnswers;
import uk.concord.risk.RiskTool;

/** The whole of a referral as it was sent, for the coordinator who decides on it. */
public record TriageWhole(TriageBrief brief, CheckedAnswers said, RiskTool tool) {
    /** Each question of the tool it was assessed with, and what was answered. */
    public List<CheckedAnswers.Line> questions() {
        return said.questions(tool);
    }
}
