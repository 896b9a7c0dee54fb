package uk.concord.referral.web;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import uk.concord.form.Answers;
import uk.concord.form.Section;

/** One of several people or incidents in the list of its section. */
public record SeveralLine(int number, String title, String hint) implements Serializable {
    private static final int SHORT = 90;

    static List<SeveralLine> of(Answers all, Section section) {
        return IntStream.rangeClosed(1, all.count())
                .filter(number -> !all.numbered(number).isEmpty())
                .mapToObj(number -> line(number, all.numbered(number), section))
                .toList();
    }

    private static SeveralLine line(int number, Answers one, Section section) {
        if (section == Section.INCIDENTS) {
            return new SeveralLine(number, "Incident " + number, shortened(one.text("what")));
        }
        return one.has("name")
                ? new SeveralLine(number, one.text("name"), shortened(one.text("description")))
                : new SeveralLine(number, "Person not known", shortened(one.text("description")));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…";
    }
}
