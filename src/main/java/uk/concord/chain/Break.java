package uk.concord.chain;

import java.util.Locale;
import java.util.UUID;

/**
 * Where a chain does not hold. A link that was made to fit again shows at the next signed head only, so the place is a
 * stretch: the first link that may be wrong and the last.
 */
public record Break(UUID subjectId, Stretch stretch, Kind kind) {

    /** From the first link that may be wrong to the last, both included. */
    public record Stretch(long from, long to) {}

    /** What is wrong, in the words of the report. */
    public enum Kind {
        ALTERED("its content, or the hash before it, is not what was written"),
        MISSING("a line is missing here, or one stands that has no place"),
        CUT_SHORT("the trail ends before the head that was signed"),
        WRITTEN_ANEW("the lines were written anew: their hash is not the one that was signed"),
        HEAD("the last line is not the one that the head names");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The report's line. */
    public String words() {
        String place = stretch.from() == stretch.to()
                ? String.format(Locale.UK, "line %d", stretch.from())
                : String.format(Locale.UK, "lines %d to %d", stretch.from(), stretch.to());
        return String.format(Locale.UK, "%s, %s: %s", subjectId, place, kind.words);
    }
}
