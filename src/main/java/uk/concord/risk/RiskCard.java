package uk.concord.risk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An assessment as a referral or a case shows it: the level, how it came about, and each answer. */
public record RiskCard(UUID id, RiskTool tool, RiskEntry entry, RiskLevel level, Signed signed) {
    /**
     * @param at UTC
     */
    public record Signed(UUID by, UUID agencyId, Instant at) {}

    /** A question with what was answered. */
    public record Line(RiskQuestion question, RiskAnswer answer, boolean critical) {}

    public RiskScore score() {
        RiskScore score = tool.score(entry.answers());
        return entry.judgement().map(score::judged).orElse(score);
    }

    public List<Line> lines() {
        Map<Integer, AnsweredQuestion> given =
                entry.answers().stream().collect(Collectors.toMap(AnsweredQuestion::number, Function.identity()));
        return tool.questions().stream().map(q -> line(q, given)).toList();
    }

    private static Line line(RiskQuestion question, Map<Integer, AnsweredQuestion> given) {
        AnsweredQuestion answered =
                given.getOrDefault(question.number(), AnsweredQuestion.of(question.number(), RiskAnswer.NOT_ASKED));
        boolean critical = answered.answer().isTick() && question.critical().fires(answered.conditionMet());
        return new Line(question, answered.answer(), critical);
    }

    /** "15 of 24 answered yes. 1 critical answer.", or why it could not be asked. */
    public String sentence() {
        return entry.notPossible().isEmpty() ? score().sentence() : "Not completed: " + entry.notPossible();
    }

    /** "Local tool, not validated": stands wherever the level stands (3.5). */
    public String standing() {
        return tool.standing();
    }
}
