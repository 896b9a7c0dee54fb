package uk.concord.risk;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a set of answers comes to: level = the highest of tick band, critical answer and judgement (3.5, rule 5 of 0.2). */
public record RiskScore(
        int ticks, int unanswered, int questions, List<RiskQuestion> critical, RiskLevel byAnswers, RiskLevel level) {

    static RiskScore of(RiskBands bands, List<AnsweredQuestion> answers, List<RiskQuestion> critical) {
        int ticks = count(answers, RiskAnswer::isTick);
        int unanswered = count(answers, RiskAnswer::isUnanswered);
        RiskLevel level = bands.forTicks(ticks)
                .orHigher(critical.isEmpty() ? RiskLevel.STANDARD : RiskLevel.HIGH)
                .orHigher(bands.forUnanswered(unanswered));
        return new RiskScore(ticks, unanswered, answers.size(), List.copyOf(critical), level, level);
    }

    /** The level with a professional's judgement; one below the answers is refused (S18, rule 5 of 0.2). */
    public RiskScore judged(ProfessionalJudgement judgement) {
        judgement.checkAgainst(byAnswers);
        return new RiskScore(ticks, unanswered, questions, critical, byAnswers, byAnswers.orHigher(judgement.level()));
    }

    /** The answers alone make it High, so the criterion "visible high risk" is pre-selected (S16). */
    public boolean isVisibleHighRisk() {
        return byAnswers == RiskLevel.HIGH;
    }

    public boolean isRaisedByJudgement() {
        return byAnswers.isBelow(level);
    }

    /** "15 of 24 answered yes. 1 critical answer." */
    public String sentence() {
        StringBuilder words = new StringBuilder(String.format(Locale.UK, "%d of %d answered yes.", ticks, questions));
        if (!critical.isEmpty()) {
            words.append(
                    critical.size() == 1
                            ? " 1 critical answer."
                            : String.format(Locale.UK, " %d critical answers.", critical.size()));
        }
        if (unanswered > 0) {
            words.append(String.format(Locale.UK, " %d not known or not asked.", unanswered));
        }
        if (isRaisedByJudgement()) {
            words.append(" Raised by professional judgement.");
        }
        return words.toString();
    }

    private static int count(List<AnsweredQuestion> answers, Predicate<RiskAnswer> wanted) {
        return (int)
                answers.stream().map(AnsweredQuestion::answer).filter(wanted).count();
    }
}
