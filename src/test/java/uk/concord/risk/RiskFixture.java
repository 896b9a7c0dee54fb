package uk.concord.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.concord.kernel.Table;

/** The tool exactly as it lies in config, and sets of answers by number. */
public final class RiskFixture {

    static final String SIXTY_CHARACTERS = "She will not leave the flat and he said he would be back now";

    private static final List<Integer> NEVER_CRITICAL =
            List.of(1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24);

    private RiskFixture() {}

    public static RiskProtocol localProtocol() {
        return RiskProtocol.read(
                Table.ofConfig("protocol/risk-tools.csv"), Table.ofConfig("protocol/risk-questions.csv"));
    }

    public static RiskTool hcra() {
        return localProtocol().on(LocalDate.of(2026, 11, 22));
    }

    /** So many ticks, so many not known, the rest no; none of the ticks is critical on its own. */
    public static List<AnsweredQuestion> answers(int ticks, int notKnown) {
        List<Integer> order = new ArrayList<>(NEVER_CRITICAL);
        order.addAll(List.of(4, 18, 2, 3));
        List<AnsweredQuestion> answers = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            answers.add(AnsweredQuestion.of(order.get(i), answer(i, ticks, notKnown)));
        }
        return answers;
    }

    private static RiskAnswer answer(int place, int ticks, int notKnown) {
        if (place < ticks) {
            return RiskAnswer.YES;
        }
        return place < ticks + notKnown ? RiskAnswer.DONT_KNOW : RiskAnswer.NO;
    }
}
