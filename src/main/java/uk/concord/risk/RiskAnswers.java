package uk.concord.risk;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The answers of an assessment in the form in which they are sealed: {@code 1=YES,3=NO,4=YES!}. */
final class RiskAnswers {
    private static final String CONDITION = "!";

    private RiskAnswers() {}

    static String stored(Collection<AnsweredQuestion> answers) {
        return answers.stream()
                .sorted(Comparator.comparingInt(AnsweredQuestion::number))
                .map(a -> a.number() + "=" + a.answer() + (a.conditionMet() ? CONDITION : ""))
                .collect(Collectors.joining(","));
    }

    static List<AnsweredQuestion> fromStored(String text) {
        return Arrays.stream(text.split(","))
                .filter(part -> part.contains("="))
                .map(RiskAnswers::answer)
                .toList();
    }

    private static AnsweredQuestion answer(String part) {
        String[] sides = part.split("=");
        boolean met = sides[1].endsWith(CONDITION);
        String name = met ? sides[1].substring(0, sides[1].length() - CONDITION.length()) : sides[1];
        return new AnsweredQuestion(Integer.parseInt(sides[0]), RiskAnswer.valueOf(name), met);
    }
}
