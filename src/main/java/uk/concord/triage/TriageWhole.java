package uk.concord.triage;

import java.util.List;
import uk.concord.form.CheckedAnswers;

/** The whole of a referral as it was sent, for the coordinator who decides on it. */
public record TriageWhole(TriageBrief brief, CheckedAnswers said, List<CheckedAnswers.Line> questions) {}
