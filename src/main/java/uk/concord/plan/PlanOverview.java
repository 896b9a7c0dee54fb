package uk.concord.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.concord.progress.Rag;

/** The plan on one page: the verdict, the figures that each open their list, what is late, and the golden thread. */
public record PlanOverview(
        Head head,
        List<Tile> tiles,
        List<Waiting> waiting,
        List<Change> changes,
        List<Late> late,
        Strip strip,
        List<ThemeRows> themes,
        List<PlanRow> promises,
        Round round) {

    /** Which plan it is, and how it stands in a sentence. */
    public record Head(UUID planId, String published, String title, String verdict, LocalDate figuresAt) {}

    /** A figure: so many recommendations of a colour, and which. */
    public record Tile(Rag rag, String label, int count, String codes) {
        /** The look of the tile. */
        public String kind() {
            return switch (rag) {
                case RED -> "danger";
                case AMBER -> "warning";
                case GREEN -> "success";
                case BLUE -> "info";
                case GREY -> "neutral";
            };
        }
    }

    /** Something that only the reader can do next. */
    public record Waiting(Turn turn, String text, String hint, String link) {
        /** What kind of thing it is. */
        public enum Turn {
            DECIDE,
            SIGN_OFF,
            ANSWER
        }
    }

    /** Something that moved an item, forwards or back. */
    public record Change(int direction, UUID pageId, String code, String words, LocalDate day) {
        public boolean isBetter() {
            return direction > 0;
        }
    }

    /** An action or a milestone that is past its day: whose, how late, why, what next. */
    public record Late(UUID pageId, String code, String what, String whose, Lateness lateness) {}

    /** How late, and what is said of it. */
    public record Lateness(String howLate, String stale, String why, String next) {}

    /** From concern to sign-off in six figures. */
    public record Strip(int concerns, int recommendations, int actions, int measured, int inTolerance, int signedOff) {}

    /** A theme with its recommendations. */
    public record ThemeRows(String code, String name, String concerns, List<PlanRow> rows) {}

    /** Who was asked this month and who has answered; the parts add up to all joint actions. */
    public record Round(String month, Counts counts, List<PlanRow> unanswered, LocalDate closes) {}

    /** The parts of a round: asked and answered, not begun, ended. */
    public record Counts(int asked, int answered, int notBegun, int ended) {
        public int all() {
            return asked + notBegun + ended;
        }
    }
}
