package uk.concord.meeting;

import uk.concord.casework.ShareLevel;

/** Who reads a fact of another agency's research (3.6, S10). */
final class SharingRule {
    private SharingRule() {}

    /**
     * How a reader stands to a fact.
     *
     * @param own it is the reader's own agency's
     * @param presides chairs the meeting
     * @param coordinates coordinates the area
     * @param statutory the reader's agency has a statutory duty
     * @param packOut the pack has been issued
     */
    record Reader(boolean own, boolean presides, boolean coordinates, boolean statutory, boolean packOut) {}

    /** One's own always; others' only when returned and the pack is out; the chair and coordinator read ahead. */
    static boolean mayRead(ShareLevel level, boolean returned, Reader reader) {
        if (reader.own()) {
            return true;
        }
        if (!returned) {
            return false;
        }
        if (reader.presides() || reader.coordinates()) {
            return level != ShareLevel.CHAIR_ONLY || reader.presides();
        }
        return reader.packOut() && isFor(level, reader);
    }

    private static boolean isFor(ShareLevel level, Reader reader) {
        return switch (level) {
            case ALL_ATTENDING -> true;
            case STATUTORY_ONLY -> reader.statutory();
            case NAMED, CHAIR_ONLY -> false;
        };
    }
}
