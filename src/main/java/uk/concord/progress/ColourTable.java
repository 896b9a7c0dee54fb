package uk.concord.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.progress.PlanFacts.Trouble;

/** The table of 4.3 as it stands there, blue to green: each row answers or leaves it to the next. */
record ColourTable(PlanFacts facts, LocalDate today, WorkingCalendar calendar, PlanLimits limits) {

    PlanColour firstMatch() {
        return Stream.of(blue(), grey(), red(), amber())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::green);
    }

    private Optional<PlanColour> blue() {
        return when(
                facts.status() == ItemStatus.SIGNED_OFF,
                ColourReason.SIGNED_OFF,
                "Its evidence and its demonstration are complete");
    }

    private Optional<PlanColour> grey() {
        return first(List.of(
                when(
                        facts.monitorOnly(),
                        ColourReason.MONITOR_ONLY,
                        "Watch only: national bodies do this, we report what they say"),
                when(facts.status() == ItemStatus.SUPERSEDED, ColourReason.SUPERSEDED, "Replaced by another item"),
                when(
                        facts.timing().waiting(),
                        ColourReason.WAITING,
                        "Waiting: it starts when what it follows is complete"),
                when(facts.timing().startsAfter(today), ColourReason.NOT_BEGUN, startsWords())));
    }

    private Optional<PlanColour> red() {
        return first(List.of(
                when(
                        facts.isPastDue(today) && !facts.status().isEvidencedOrLater(),
                        ColourReason.PAST_DUE,
                        String.format(
                                Locale.UK, "Its due date of %s has passed, and no evidence is accepted", dueWords())),
                when(
                        facts.rejections() >= limits.rejections(),
                        ColourReason.EVIDENCE_REJECTED,
                        String.format(Locale.UK, "Its evidence was turned down %d times", facts.rejections())),
                when(
                        facts.demonstration() == Demonstration.Result.FAILED,
                        ColourReason.MEASURE_OUTSIDE,
                        "What is measured was not in tolerance when the demonstration ended"),
                when(
                        facts.trouble() == Trouble.BLOCKED_WITHOUT_END,
                        ColourReason.BLOCKED,
                        "Blocked, with no date for the block to end"),
                when(
                        facts.trouble() == Trouble.SEVERE,
                        ColourReason.SEVERE,
                        "The owner reports a severe risk of failure"),
                when(
                        facts.status() == ItemStatus.NOT_PROGRESSED,
                        ColourReason.NOT_PROGRESSED,
                        "It ended without being done; the reason is published")));
    }

    private Optional<PlanColour> amber() {
        boolean delivered = facts.status().isDeliveredOrLater();
        return first(List.of(
                when(facts.milestonesOverdue() > 0, ColourReason.MILESTONE_OVERDUE, milestoneWords()),
                when(
                        !delivered && workingDaysLeft() <= limits.dueSoonWorkingDays(),
                        ColourReason.DUE_SOON,
                        soonWords()),
                when(facts.isStale(today, limits), ColourReason.QUIET, quietWords()),
                when(
                        delivered && facts.isPastDue(today),
                        ColourReason.AWAITING_PROOF,
                        String.format(Locale.UK, "Its due date of %s has passed, and %s", dueWords(), proofWords())),
                when(
                        facts.trouble() == Trouble.OUTCOME_WEAK,
                        ColourReason.OUTCOME_WEAK,
                        "The outcome is less than satisfactory")));
    }

    private PlanColour green() {
        String words = facts.status().isDeliveredOrLater()
                ? "Nothing is overdue; it is not signed off yet"
                : "Nothing is overdue";
        return PlanColour.because(ColourReason.ON_TRACK, words);
    }

    /** What is still missing; the status stands beside it and is not said again. */
    private String proofWords() {
        return facts.status() == ItemStatus.EVIDENCED
                ? "it is not demonstrated yet"
                : "the demonstration is still running";
    }

    private int workingDaysLeft() {
        return facts.timing()
                .due()
                .map(due -> calendar.workingDaysBetween(today, due))
                .orElse(Integer.MAX_VALUE);
    }

    private String soonWords() {
        int left = workingDaysLeft();
        return String.format(
                Locale.UK,
                "Due on %s, %s left, and not delivered",
                dueWords(),
                left == 1 ? "1 working day" : left + " working days");
    }

    private String quietWords() {
        return String.format(
                Locale.UK,
                "No update for %d days, since %s",
                facts.quietDays(today),
                LondonTime.date(facts.quietSince()));
    }

    private String milestoneWords() {
        int late = facts.milestonesOverdue();
        return late == 1 ? "1 milestone is overdue" : late + " milestones are overdue";
    }

    private String startsWords() {
        LocalDate start = facts.timing().startsOn();
        return start == null ? "" : "Starts on " + LondonTime.date(start);
    }

    private String dueWords() {
        return facts.timing().due().map(LondonTime::date).orElse("");
    }

    private static Optional<PlanColour> when(boolean matches, ColourReason reason, String sentence) {
        return matches ? Optional.of(PlanColour.because(reason, sentence)) : Optional.empty();
    }

    private static Optional<PlanColour> first(List<Optional<PlanColour>> rows) {
        return rows.stream().flatMap(Optional::stream).findFirst();
    }
}
