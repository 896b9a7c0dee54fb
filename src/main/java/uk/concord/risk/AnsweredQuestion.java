package uk.concord.risk;

/** The answer to one question, and whether the condition that makes it critical was also said to be true. */
public record AnsweredQuestion(int number, RiskAnswer answer, boolean conditionMet) {

    public static AnsweredQuestion of(int number, RiskAnswer answer) {
        return new AnsweredQuestion(number, answer, false);
    }
}
