package uk.concord.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.deadline.LondonTime;
import uk.concord.inspection.DeadlineKind;
import uk.concord.progress.ItemStatus;
import uk.concord.progress.Measure;
import uk.concord.progress.PlanColour;
import uk.concord.progress.Rag;
import uk.concord.progress.Slippage;

/**
 * An item as lists show it.
 *
 * @param pageId the recommendation on whose page it stands
 */
public record PlanRow(
        UUID id,
        UUID pageId,
        String code,
        String heading,
        String whose,
        Standing standing,
        DueWords due,
        List<Mark> marks,
        String proof) {
    private static final int LONGEST_HEADING = 95;
    private static final Pattern OPENING =
            Pattern.compile("^We recommend that,?( within \\w+ months,| following the review,)?\\s*");

    /** Whether the words of proof rest on figures. */
    public boolean isMeasured() {
        return proof.contains("tolerance");
    }

    /** Status and colour with the reason, and the tag for silence. */
    public record Standing(ItemStatus status, PlanColour colour, String state, String stale) {
        public String rag() {
            return colour.rag().suffix();
        }
    }

    /** A deadline in the words of its kind. */
    public record DueWords(String due, String distance, String note, boolean past) {}

    /** A joint action as a sign that opens it. */
    public record Mark(UUID id, String code, String number, String rag, String title) {}

    static PlanRow of(GoldenThread thread, PlanItem item) {
        PlanColour colour = thread.colour(item);
        return new PlanRow(
                item.id(),
                pageOf(item),
                item.code(),
                heading(item),
                whose(item),
                new Standing(item.status(), colour, state(thread, item, colour), stale(thread, item)),
                due(thread, item),
                thread.actionsOf(item).stream()
                        .map(action -> mark(thread, action))
                        .toList(),
                proof(thread, item));
    }

    private static UUID pageOf(PlanItem item) {
        return item instanceof JointAction action ? action.recommendationId().orElse(item.id()) : item.id();
    }

    /** What is asked, without the opening that all recommendations share, whole: the title of its page. */
    static String title(PlanItem item) {
        String asked = OPENING.matcher(item.text()).replaceFirst("");
        String text = asked.isBlank() ? item.text() : asked;
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /** The same cut at a word, for lists; a single long word is cut as it comes. */
    static String heading(PlanItem item) {
        String upper = title(item);
        if (upper.length() <= LONGEST_HEADING) {
            return upper;
        }
        int space = upper.lastIndexOf(' ', LONGEST_HEADING);
        return upper.substring(0, space > 0 ? space : LONGEST_HEADING).replaceAll("[,;]$", "") + "…";
    }

    static String whose(PlanItem item) {
        return item.parties().stream()
                .filter(PlanParty::isOwner)
                .map(PlanParty::name)
                .collect(Collectors.joining(", "));
    }

    private static String state(GoldenThread thread, PlanItem item, PlanColour colour) {
        if (colour.rag() != Rag.GREY) {
            return colour.rag().words();
        }
        if (item.isMonitorOnly()) {
            return item instanceof Recommendation watched
                            && watched.completedOn().isPresent()
                    ? "Grey: watch only, complete"
                    : "Grey: watch only";
        }
        if (thread.isWaiting(item) && item instanceof Recommendation waiting) {
            return "Grey: waiting for " + waiting.deadline().reference();
        }
        return item.status() == ItemStatus.NOT_STARTED
                ? "Grey: not started"
                : colour.rag().words();
    }

    private static String stale(GoldenThread thread, PlanItem item) {
        return thread.isStale(item)
                ? String.format(Locale.UK, "Stale: %d days", thread.facts(item).quietDays(thread.today()))
                : "";
    }

    static DueWords due(GoldenThread thread, PlanItem item) {
        Optional<LocalDate> due = thread.due(item);
        if (due.isEmpty()) {
            return undated(thread, item);
        }
        String words = "Due " + LondonTime.date(due.get());
        String note = note(item);
        if (item.isMonitorOnly()) {
            return new DueWords(words, "set for national bodies", note, false);
        }
        if (item.status() == ItemStatus.SIGNED_OFF) {
            return new DueWords(words, "", note, false);
        }
        if (thread.isPastDue(item) && item.status().isEvidencedOrLater()) {
            return new DueWords(words, "delivered, waiting for proof", note, false);
        }
        return thread.isPastDue(item)
                ? new DueWords(words, Slippage.span(due.get(), thread.today()) + " past", note, true)
                : new DueWords(words, daysLeft(thread, due.get()), note, false);
    }

    private static DueWords undated(GoldenThread thread, PlanItem item) {
        if (thread.isWaiting(item) && item instanceof Recommendation waiting) {
            return new DueWords("After " + waiting.deadline().reference(), "no date yet", "", false);
        }
        return new DueWords("No deadline set", "goes stale, not late", "", false);
    }

    private static String daysLeft(GoldenThread thread, LocalDate due) {
        int left = thread.yardstick().calendar().workingDaysBetween(thread.today(), due);
        return left == 1 ? "1 working day left" : left + " working days left";
    }

    private static String note(PlanItem item) {
        if (!(item instanceof Recommendation recommendation)) {
            return "";
        }
        DeadlineKind kind = recommendation.deadline().kind();
        String other = recommendation.deadline().reference();
        return switch (kind) {
            case INHERITED -> "date taken from " + other;
            case EVENT_RELATIVE -> "date follows from " + other;
            case FIXED_OFFSET, NONE -> "";
        };
    }

    static Mark mark(GoldenThread thread, JointAction action) {
        Rag rag = thread.colour(action).rag();
        String stale = thread.isStale(action) ? ", stale" : "";
        String state = rag == Rag.GREY ? "Not started" : rag.words();
        return new Mark(
                action.id(),
                action.code(),
                action.code().substring(action.code().lastIndexOf('.') + 1),
                rag.suffix(),
                String.format(Locale.UK, "%s %s%s: %s", action.code(), state, stale, action.text()));
    }

    private static String proof(GoldenThread thread, PlanItem item) {
        if (item.isMonitorOnly()) {
            return "No local proof is possible";
        }
        if (thread.isWaiting(item)) {
            return "Nothing to prove yet";
        }
        return Stream.concat(Stream.of(item), thread.actionsOf(item).stream())
                .filter(with -> !thread.measuresOf(with).isEmpty())
                .findFirst()
                .map(with -> proved(thread, with))
                .orElse("Nothing is measured yet");
    }

    private static String proved(GoldenThread thread, PlanItem item) {
        if (item.status() == ItemStatus.DEMONSTRATING) {
            return String.format(
                    Locale.UK, "%d of %d months in tolerance", thread.monthsInTolerance(item), thread.periodsWanted());
        }
        Measure first = thread.measuresOf(item).get(0);
        String latest = first.latest().map(Measure.Figure::words).orElse("no figure yet");
        return String.format(
                Locale.UK,
                "%s: %s, %s",
                first.name(),
                latest,
                first.isInTolerance() ? "in tolerance" : "outside tolerance");
    }
}
