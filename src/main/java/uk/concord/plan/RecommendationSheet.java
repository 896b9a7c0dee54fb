package uk.concord.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.action.ActionStatus;
import uk.concord.deadline.LondonTime;
import uk.concord.inspection.CauseOfConcern;
import uk.concord.inspection.DeadlineRule;
import uk.concord.progress.ItemRule;
import uk.concord.progress.ItemStatus;
import uk.concord.progress.Measure;
import uk.concord.progress.SignOffSteps;
import uk.concord.progress.Slippage;

/** One recommendation with its whole thread: concern, text, actions, deadline, proof, evidence, history. */
public record RecommendationSheet(
        UUID planId,
        Recommendation recommendation,
        PlanRow row,
        List<CauseOfConcern> concerns,
        List<Line> lines,
        List<Fact> deadline,
        List<MeasureLine> measures,
        List<EvidenceLine> evidence,
        List<Story> history) {

    /** The recommendation itself, then its joint actions: each with its steps and what may be done next. */
    public record Line(PlanItem item, PlanRow row, List<Step> steps, String asked, String slippage, Proof proof) {
        public boolean isEvidenced() {
            return item.status() == ItemStatus.EVIDENCED;
        }

        public boolean isDemonstrating() {
            return item.status() == ItemStatus.DEMONSTRATING;
        }
    }

    /** How its demonstration stands, and whether it is over: only then is sign-off offered. */
    public record Proof(boolean over, String words) {
        static Proof of(GoldenThread thread, PlanItem item) {
            boolean over = item.status() == ItemStatus.DEMONSTRATING
                    && ItemRule.signingOff(Set.of(), item.id(), thread.demonstration(item))
                            .isEmpty();
            return new Proof(over, demonstration(thread, item));
        }
    }

    /** The whole of what is asked. */
    public String title() {
        return PlanRow.title(recommendation);
    }

    /** One of the four steps to sign-off. */
    public record Step(String name, String when, String who, String state) {}

    /** A line of the sum that gives the due date. */
    public record Fact(String label, String value) {}

    /** A measure with its months. */
    public record MeasureLine(Measure measure, String code, List<Measure.Figure> figures) {}

    /** The owner's word and the judge's, side by side. */
    public record EvidenceLine(Evidence evidence, String code, String sender, String judge) {}

    /** A dated line of the history. */
    public record Story(LocalDate day, LocalTime time, String code, String headline, String text, String who) {}

    /** What the sheet is written from. */
    record Material(
            List<CauseOfConcern> concerns,
            List<Evidence> evidence,
            List<PlanEntry> entries,
            Map<UUID, String> names,
            Map<UUID, ActionStatus> asked) {}

    static RecommendationSheet of(GoldenThread thread, Recommendation item, Material material) {
        List<PlanItem> items = Stream.concat(Stream.of((PlanItem) item), thread.actionsOf(item).stream())
                .toList();
        return new RecommendationSheet(
                item.inspectionId(),
                item,
                PlanRow.of(thread, item),
                material.concerns().stream()
                        .filter(concern -> item.concernIds().contains(concern.id()))
                        .toList(),
                items.stream().map(each -> line(thread, each, material)).toList(),
                sum(thread, item),
                items.stream().flatMap(each -> measures(thread, each)).toList(),
                material.evidence().stream()
                        .map(each -> evidence(thread, each, material))
                        .toList(),
                material.entries().stream()
                        .map(each -> story(thread, each, material))
                        .toList());
    }

    private static Line line(GoldenThread thread, PlanItem item, Material material) {
        String asked = item.askedAction()
                .map(material.asked()::get)
                .map(ActionStatus::label)
                .orElse("");
        return new Line(
                item,
                PlanRow.of(thread, item),
                steps(thread, item, material.names()),
                asked,
                item.status().successors().isEmpty()
                        ? ""
                        : Slippage.words(thread.due(item), item.forecast(), thread.today()),
                Proof.of(thread, item));
    }

    private static List<Step> steps(GoldenThread thread, PlanItem item, Map<UUID, String> names) {
        SignOffSteps steps = item.steps();
        ItemStatus status = item.status();
        List<Step> line = new ArrayList<>();
        line.add(step("Delivered", steps.deliveredOn().orElse(null), "Owner says done", state(status, 0)));
        line.add(step(
                "Evidence accepted",
                steps.evidencedOn().orElse(null),
                steps.evidencedBy()
                        .map(id -> name(names, id) + ", OPCC performance")
                        .orElse("OPCC performance"),
                state(status, 1)));
        line.add(step(
                "Demonstrating",
                steps.demonstratingFrom().orElse(null),
                demonstration(thread, item),
                state(status, 2)));
        line.add(step(
                "Signed off",
                steps.signedOffOn().orElse(null),
                steps.signedOffBy().map(id -> name(names, id)).orElse("OPCC lead. Must not be an owner"),
                state(status, 3)));
        return line;
    }

    private static String demonstration(GoldenThread thread, PlanItem item) {
        if (thread.measuresOf(item).isEmpty()) {
            return thread.setPeriodEnds(item)
                    .filter(ends -> item.status() == ItemStatus.DEMONSTRATING)
                    .map(ends -> (ends.isAfter(thread.today())
                                    ? "Nothing is measured; to hold until "
                                    : "Nothing is measured; it held until ")
                            + LondonTime.date(ends))
                    .orElse("Nothing is measured; to hold for " + thread.periodsWanted() + " months");
        }
        return String.format(
                Locale.UK, "%d of %d months in tolerance", thread.monthsInTolerance(item), thread.periodsWanted());
    }

    private static Step step(String name, @Nullable LocalDate day, String who, String state) {
        return new Step(name, day == null || "todo".equals(state) ? "" : LondonTime.date(day), who, state);
    }

    /** What is behind it is done, the next one is where it stands. */
    private static String state(ItemStatus status, int step) {
        int reached = switch (status) {
            case DELIVERED -> 1;
            case EVIDENCED -> 2;
            case DEMONSTRATING -> 2;
            case SIGNED_OFF -> 4;
            case NOT_STARTED, IN_PROGRESS, NOT_PROGRESSED, SUPERSEDED, TRANSFERRED_OWNER -> 0;
        };
        if (step < reached) {
            return "done";
        }
        return step == reached ? "now" : "todo";
    }

    /** The sum as plan readers check it: publication, period, no weekend rule, due; forecast and slippage apart. */
    private static List<Fact> sum(GoldenThread thread, Recommendation item) {
        List<Fact> sum = new ArrayList<>();
        LocalDate published = thread.inspection().publishedOn();
        sum.add(new Fact("Report published", LondonTime.date(published)));
        sum.add(period(item.deadline()));
        sum.add(new Fact("Weekend rule", "none"));
        sum.add(new Fact("Due", thread.due(item).map(LondonTime::day).orElse("No date")));
        item.completedOn().ifPresent(day -> sum.add(new Fact("Completed nationally", LondonTime.date(day))));
        sum.add(new Fact(
                "Forecast by owner", item.forecast().map(LondonTime::date).orElse("none")));
        Optional<LocalDate> due = thread.due(item);
        item.forecast()
                .filter(forecast -> due.filter(forecast::isAfter).isPresent())
                .ifPresent(forecast -> sum.add(new Fact("Slippage", Slippage.span(due.orElse(forecast), forecast))));
        return sum;
    }

    private static Fact period(DeadlineRule rule) {
        String months = String.format(Locale.UK, "+ %d months", rule.months());
        return switch (rule.kind()) {
            case FIXED_OFFSET -> new Fact("Period given", months);
            case INHERITED -> new Fact("Date taken from", rule.reference());
            case NONE -> new Fact("Period given", "none");
            case EVENT_RELATIVE -> new Fact("After " + rule.reference(), months);
        };
    }

    private static Stream<MeasureLine> measures(GoldenThread thread, PlanItem item) {
        return thread.measuresOf(item).stream()
                .map(measure -> new MeasureLine(measure, item.code(), measure.figures()));
    }

    private static EvidenceLine evidence(GoldenThread thread, Evidence evidence, Material material) {
        return new EvidenceLine(
                evidence,
                thread.item(evidence.itemId()).code(),
                name(material.names(), evidence.submittedBy()),
                evidence.judgedBy().map(id -> name(material.names(), id)).orElse(""));
    }

    private static Story story(GoldenThread thread, PlanEntry entry, Material material) {
        String minute = entry instanceof PlanDecision decision
                        && !decision.minuteReference().isEmpty()
                ? " Minute: " + decision.minuteReference()
                : "";
        return new Story(
                LondonTime.dayOf(entry.writtenAt()),
                LondonTime.timeOf(entry.writtenAt()),
                thread.item(entry.itemId()).code(),
                entry.headline(),
                entry.text() + minute,
                name(material.names(), entry.writtenBy()));
    }

    private static String name(Map<UUID, String> names, UUID id) {
        return names.getOrDefault(id, "Somebody who has left");
    }
}
