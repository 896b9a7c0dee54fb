package uk.concord.kernel.web;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.RuleBroken;

/** One of the answers that a form offers. Whatever else was sent did not come from the form: it is asked for again. */
public final class Offered {
    private static final String NOT_OFFERED = "kernel.notOffered";

    private Offered() {}

    public static <E extends Enum<E>> E one(Class<E> answers, @Nullable String sent) {
        return Stream.of(answers.getEnumConstants())
                .filter(answer -> answer.name().equals(sent))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(NOT_OFFERED));
    }

    /** A small whole number, as a hidden field of the form carries it. */
    public static int number(String sent) {
        if (!sent.matches("-?[0-9]{1,4}")) {
            throw new RuleBroken(NOT_OFFERED);
        }
        return Integer.parseInt(sent);
    }
}
