package uk.concord.risk;

import java.util.List;
import java.util.Optional;

/**
 * An assessment as a worker enters it.
 *
 * @param tool the version with which it was begun
 * @param notPossible why the questions could not be asked; empty when they were
 * @param judgement what the worker makes of the whole, if they add anything
 */
public record RiskEntry(
        String tool, List<AnsweredQuestion> answers, String notPossible, Optional<ProfessionalJudgement> judgement) {
    public RiskEntry {
        answers = List.copyOf(answers);
    }
}
