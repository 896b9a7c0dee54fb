package uk.concord.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of an assessment tool. An assessment keeps the version it was made with, so a tool that changes half-way
 * changes nothing that was answered. Its standing ("Local tool, not validated") is shown wherever a level is (3.5).
 */
public record RiskTool(
        String code,
        String name,
        String standing,
        LocalDate effectiveFrom,
        RiskBands bands,
        EscalationRule escalation,
        int reviewWeeks,
        List<RiskQuestion> questions) {

    public RiskTool {
        questions = List.copyOf(questions);
        if (questions.isEmpty()
                || questions.stream().map(RiskQuestion::number).distinct().count() != questions.size()) {
            throw new IllegalArgumentException(
                    String.format(Locale.UK, "Tool %s needs questions, each number once", code));
        }
    }

    /** Counts the answers; a question without one was not asked. */
    public RiskScore score(Collection<AnsweredQuestion> answers) {
        Map<Integer, AnsweredQuestion> byNumber =
                answers.stream().collect(Collectors.toMap(AnsweredQuestion::number, Function.identity()));
        List<AnsweredQuestion> all = new ArrayList<>();
        List<RiskQuestion> critical = new ArrayList<>();
        for (RiskQuestion question : questions) {
            AnsweredQuestion answered = byNumber.getOrDefault(
                    question.number(), AnsweredQuestion.of(question.number(), RiskAnswer.NOT_ASKED));
            all.add(answered);
            if (answered.answer().isTick() && question.critical().fires(answered.conditionMet())) {
                critical.add(question);
            }
        }
        if (!all.containsAll(answers)) {
            throw new IllegalArgumentException(String.format(Locale.UK, "Tool %s has no such question", code));
        }
        return RiskScore.of(bands, all, critical);
    }

    /** The last day for the next review: on any new incident and at closure it comes sooner (3.5). */
    public LocalDate reviewBy(LocalDate assessed) {
        return assessed.plusWeeks(reviewWeeks);
    }
}
