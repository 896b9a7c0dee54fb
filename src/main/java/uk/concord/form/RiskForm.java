package uk.concord.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.concord.kernel.Breach;
import uk.concord.kernel.RuleBroken;
import uk.concord.risk.AnsweredQuestion;
import uk.concord.risk.ProfessionalJudgement;
import uk.concord.risk.RiskAnswer;
import uk.concord.risk.RiskEntry;
import uk.concord.risk.RiskLevel;
import uk.concord.risk.RiskQuestion;
import uk.concord.risk.RiskScore;
import uk.concord.risk.RiskTool;

/** The section with the 24 questions, read with the version of the tool it was begun with. */
final class RiskForm {
    private final Answers answers;
    private final RiskTool tool;

    RiskForm(Answers answers, RiskTool tool) {
        this.answers = answers;
        this.tool = tool;
    }

    /** Whether at least one question was answered. */
    static boolean isAsked(Answers answers) {
        return answers.values().entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().matches("q\\d+") && !entry.getValue().isBlank());
    }

    RiskScore score() {
        return tool.score(given());
    }

    /** The level with judgement; one that breaks a rule does not count. */
    RiskScore judged() {
        try {
            return judgement().map(score()::judged).orElseGet(this::score);
        } catch (RuleBroken notAllowed) {
            return score();
        }
    }

    RiskEntry entry() {
        return new RiskEntry(tool.code(), given(), answers.text("notPossible"), judgement());
    }

    /** What is wrong with the judgement: too short, or below the answers (S18). */
    List<Breach> breaches() {
        List<Breach> breaches = new ArrayList<>();
        try {
            judgement().ifPresent(score()::judged);
        } catch (RuleBroken broken) {
            breaches.addAll(broken.breaches());
        }
        return breaches;
    }

    private Optional<ProfessionalJudgement> judgement() {
        return answers.choice("judgementLevel", RiskLevel.class)
                .map(level -> new ProfessionalJudgement(level, answers.text("judgementReasons")));
    }

    private List<AnsweredQuestion> given() {
        return tool.questions().stream()
                .map(RiskQuestion::number)
                .filter(number -> answers.choice("q" + number, RiskAnswer.class).isPresent())
                .map(this::answered)
                .toList();
    }

    private AnsweredQuestion answered(int number) {
        RiskAnswer answer = answers.choice("q" + number, RiskAnswer.class).orElse(RiskAnswer.NOT_ASKED);
        return new AnsweredQuestion(
                number, answer, answers.text("q" + number + "if").equals("true"));
    }
}
