package uk.concord.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.deadline.LondonTime;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.inspection.DeadlineRule;
import uk.concord.inspection.DueDates;
import uk.concord.inspection.Inspection;
import uk.concord.kernel.NotFound;
import uk.concord.progress.Demonstration;
import uk.concord.progress.Measure;
import uk.concord.progress.Milestone;
import uk.concord.progress.PlanColour;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.PlanLimits;

/** A whole plan at one moment, from recommendation to proof: due dates and colours are worked out here and only here. */
public final class GoldenThread {
    private final Inspection inspection;
    private final Map<UUID, PlanItem> items;
    private final Belongings belongings;
    private final Yardstick yardstick;
    private final DueDates dueDates;
    private final Map<UUID, PlanColour> colours = new HashMap<>();

    GoldenThread(Inspection inspection, List<PlanItem> items, Belongings belongings, Yardstick yardstick) {
        this.inspection = inspection;
        this.items = items.stream().collect(Collectors.toMap(PlanItem::id, Function.identity()));
        this.belongings = belongings;
        this.yardstick = yardstick;
        this.dueDates = dueDates(Map.of());
    }

    /** What hangs on the items. */
    record Belongings(List<Milestone> milestones, List<Measure> measures) {}

    /** By what the plan is measured: the day, the days that count, the local limits. */
    record Yardstick(LocalDate today, WorkingCalendar calendar, PlanLimits limits) {}

    private DueDates dueDates(Map<String, LocalDate> completedNow) {
        Map<String, DeadlineRule> rules = new HashMap<>();
        Map<String, LocalDate> completed = new HashMap<>(completedNow);
        allRecommendations().forEach(item -> {
            rules.put(item.code(), item.deadline());
            item.completedOn().or(() -> item.steps().signedOffOn()).ifPresent(day -> completed.put(item.code(), day));
        });
        return DueDates.of(inspection.publishedOn(), rules, completed);
    }

    private Stream<Recommendation> allRecommendations() {
        return items.values().stream().filter(Recommendation.class::isInstance).map(Recommendation.class::cast);
    }

    /** The inspectorate's recommendations, in the order of the report. */
    public List<Recommendation> recommendations() {
        return allRecommendations()
                .filter(item -> !item.isPromise())
                .sorted(Comparator.comparing(PlanItem::position))
                .toList();
    }

    /** What was promised beyond them. */
    public List<Recommendation> promises() {
        return allRecommendations()
                .filter(Recommendation::isPromise)
                .sorted(Comparator.comparing(PlanItem::position))
                .toList();
    }

    /** All joint actions, worst first. */
    public List<JointAction> actions() {
        return items.values().stream()
                .filter(JointAction.class::isInstance)
                .map(JointAction.class::cast)
                .sorted(Comparator.comparing(
                                (JointAction action) -> colour(action).rag())
                        .thenComparing(PlanItem::code))
                .toList();
    }

    Stream<PlanItem> all() {
        return Stream.of(recommendations(), promises(), actions()).flatMap(List::stream);
    }

    public List<JointAction> actionsOf(PlanItem recommendation) {
        return actions().stream()
                .filter(action -> action.recommendationId()
                        .filter(recommendation.id()::equals)
                        .isPresent())
                .toList();
    }

    /** What waits for this recommendation, and the date that each gets when it is complete on a day (S66). */
    Map<Recommendation, LocalDate> datesGivenBy(Recommendation other, LocalDate completedOn) {
        DueDates then = dueDates(Map.of(other.code(), completedOn));
        Map<Recommendation, LocalDate> given = new LinkedHashMap<>();
        recommendations().stream()
                .filter(item -> dueDates.isWaiting(item.code()))
                .forEach(item -> then.of(item.code()).ifPresent(due -> given.put(item, due)));
        return given;
    }

    public PlanItem item(UUID id) {
        return Optional.ofNullable(items.get(id)).orElseThrow(NotFound::new);
    }

    /** The recommendation itself, or the one that a joint action serves. */
    Recommendation recommendationAbove(UUID id) {
        PlanItem found = item(id);
        UUID above =
                found instanceof JointAction action ? action.recommendationId().orElse(id) : id;
        return allRecommendations()
                .filter(item -> item.id().equals(above))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Inspection inspection() {
        return inspection;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    LocalDate today() {
        return yardstick.today();
    }

    /** The day by which it is due; nobody edits it here. */
    public Optional<LocalDate> due(PlanItem item) {
        return item instanceof JointAction action ? action.dueOn() : dueDates.of(item.code());
    }

    public boolean isWaiting(PlanItem item) {
        return item instanceof Recommendation && dueDates.isWaiting(item.code());
    }

    public boolean isPastDue(PlanItem item) {
        return due(item).filter(today()::isAfter).isPresent();
    }

    /** Past due and nothing accepted: what "late now" lists. */
    public boolean isLate(PlanItem item) {
        return isPastDue(item)
                && !item.isMonitorOnly()
                && !item.status().isEvidencedOrLater()
                && !item.status().successors().isEmpty();
    }

    /** The colour shown, with its reason: the rule's, or what somebody says instead of it. */
    public PlanColour colour(PlanItem item) {
        PlanColour known = colours.get(item.id());
        if (known != null) {
            return known;
        }
        PlanColour shown = item.claimed().over(computed(item));
        colours.put(item.id(), shown);
        return shown;
    }

    /** The colour by the table of 4.3 alone. */
    PlanColour computed(PlanItem item) {
        PlanColour own = PlanColour.of(facts(item), today(), yardstick.calendar(), yardstick.limits());
        if (item instanceof JointAction) {
            return own;
        }
        List<PlanColour> beneath = actionsBeneath(item)
                .map(action -> colour(action).of(action.code()))
                .toList();
        return PlanColour.ofRecommendation(own, beneath, workingDaysSinceImport(), yardstick.limits());
    }

    private Stream<JointAction> actionsBeneath(PlanItem item) {
        return items.values().stream()
                .filter(JointAction.class::isInstance)
                .map(JointAction.class::cast)
                .filter(action ->
                        action.recommendationId().filter(item.id()::equals).isPresent());
    }

    private int workingDaysSinceImport() {
        Instant imported = inspection.importedAt();
        return yardstick.calendar().workingDaysBetween(LondonTime.dayOf(imported), today());
    }

    PlanFacts facts(PlanItem item) {
        return item.facts(
                timing(item), quietSince(item), milestonesOverdue(item).size(), demonstration(item));
    }

    private PlanFacts.Timing timing(PlanItem item) {
        if (isWaiting(item)) {
            return PlanFacts.Timing.waitingForEvent();
        }
        PlanFacts.Timing timing = due(item).map(PlanFacts.Timing::due).orElseGet(PlanFacts.Timing::noDeadline);
        Optional<LocalDate> start = item instanceof JointAction action ? action.startsOn() : Optional.empty();
        return start.map(timing::startingOn).orElse(timing);
    }

    /** A recommendation is heard of when one of its actions is. */
    LocalDate quietSince(PlanItem item) {
        return Stream.concat(
                        Stream.of(item.heardOn()),
                        actionsBeneath(item)
                                .filter(action -> !action.latestWord().isEmpty())
                                .map(PlanItem::heardOn))
                .max(Comparator.naturalOrder())
                .orElse(item.heardOn());
    }

    /** Evidence is newer than this: publication, or the start of the action. */
    LocalDate workBegan(PlanItem item) {
        Optional<LocalDate> start = item instanceof JointAction action ? action.startsOn() : Optional.empty();
        return start.orElse(inspection.publishedOn());
    }

    /** Silence, a tag of its own beside the colour; what is watched, waiting or ended is not asked. */
    public boolean isStale(PlanItem item) {
        return isAsked(item) && facts(item).isStale(today(), yardstick.limits());
    }

    /** Whether its owner is expected to say something: not watched, not waiting, not before its start, not ended. */
    public boolean isAsked(PlanItem item) {
        boolean begun = !(item instanceof JointAction action)
                || action.startsOn().filter(today()::isBefore).isEmpty();
        return begun
                && !isWaiting(item)
                && !item.isMonitorOnly()
                && !item.status().successors().isEmpty();
    }

    public List<Milestone> milestonesOf(PlanItem item) {
        return belongings.milestones().stream()
                .filter(milestone -> milestone.itemId().equals(item.id()))
                .toList();
    }

    List<Milestone> milestonesOverdue(PlanItem item) {
        return milestonesOf(item).stream()
                .filter(milestone -> milestone.isOverdue(today()))
                .toList();
    }

    public List<Measure> measuresOf(PlanItem item) {
        return belongings.measures().stream()
                .filter(measure -> measure.itemId().equals(item.id()))
                .toList();
    }

    List<Measure> measures() {
        return belongings.measures();
    }

    /** How the demonstration of an item stands; the worst of its measures. */
    public Demonstration.Result demonstration(PlanItem item) {
        Optional<LocalDate> from = item.steps().demonstratingFrom();
        List<Measure> measures = measuresOf(item);
        if (from.isEmpty() || measures.isEmpty()) {
            boolean running = setPeriodEnds(item).filter(today()::isBefore).isPresent();
            return running ? Demonstration.Result.RUNNING : Demonstration.Result.NOT_MEASURED;
        }
        List<Demonstration.Result> results = measures.stream()
                .map(measure -> measure.demonstration(from.get(), periodsWanted()))
                .toList();
        return Stream.of(Demonstration.Result.FAILED, Demonstration.Result.RUNNING, Demonstration.Result.PASSED)
                .filter(results::contains)
                .findFirst()
                .orElse(Demonstration.Result.NOT_MEASURED);
    }

    /** Without a measure a demonstration still lasts as many months as a measure would have to hold (4.3). */
    Optional<LocalDate> setPeriodEnds(PlanItem item) {
        return item.steps().demonstratingFrom().map(from -> from.plusMonths(periodsWanted()));
    }

    /** How many months in a row the weakest measure has been in tolerance since the demonstration began. */
    int monthsInTolerance(PlanItem item) {
        LocalDate from = item.steps().demonstratingFrom().orElse(today());
        return measuresOf(item).stream()
                .mapToInt(measure -> measure.inTolerance(from, periodsWanted()))
                .min()
                .orElse(0);
    }

    int periodsWanted() {
        return yardstick.limits().demonstrationPeriods();
    }
}
