package uk.concord.example;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.kernel.Ids;
import uk.concord.kernel.TableRow;
import uk.concord.plan.Evidence;
import uk.concord.plan.JointAction;
import uk.concord.plan.Judging;
import uk.concord.plan.OwnerUpdate;
import uk.concord.plan.PlanReading;
import uk.concord.plan.RecommendationSheet;
import uk.concord.plan.Shaping;
import uk.concord.plan.SigningOff;
import uk.concord.plan.Updating;
import uk.concord.progress.Measure;
import uk.concord.progress.PlanFacts;
import uk.concord.progress.Rag;

/** Takes the steps of {@code config/examples/plan-actions.csv} one by one, each by the person of its row on its day. */
@Dependent
class PlanSteps {
    private static final String READER = "performance@commissioner.northmere.example";

    @EJB
    private PlanReading reading;

    @EJB
    private Shaping shaping;

    @EJB
    private Updating updating;

    @EJB
    private Judging judging;

    @EJB
    private SigningOff signingOff;

    @Inject
    private Cast cast;

    private final Map<String, UUID> measures = new HashMap<>();

    Map<String, UUID> recommendations(UUID plan) {
        Map<String, UUID> items = new HashMap<>();
        for (PlanReading.Filter.Kind kind :
                List.of(PlanReading.Filter.Kind.RECOMMENDATIONS, PlanReading.Filter.Kind.PROMISES)) {
            cast.as(READER, 0, () -> reading.list(plan, new PlanReading.Filter(kind, null)))
                    .forEach(row -> items.put(row.code(), row.id()));
        }
        return items;
    }

    void take(TableRow row, Map<String, UUID> items) {
        UUID item = Objects.requireNonNull(items.get(row.cell("item")), row.cell("item"));
        String by = row.cell("by");
        int day = Integer.parseInt(row.cell("days"));
        if (row.cell("kind").equals("action")) {
            UUID made = cast.as(by, day, () -> shaping.propose(item, Ids.next(), proposal(row), asked(row)));
            items.put(cast.as(READER, day, () -> line(made).row().code()), made);
            return;
        }
        cast.as(by, day, () -> {
            step(row, item);
            return item;
        });
    }

    private void step(TableRow row, UUID item) {
        switch (row.cell("kind")) {
            case "objective" -> shaping.setObjective(item, Ids.next(), row.cell("text"));
            case "milestone" -> shaping.setMilestone(item, Ids.next(), row.cell("text"), due(row));
            case "measure" -> measures.put(row.cell("item"), measure(row, item));
            case "figure" ->
                shaping.enterFigures(Objects.requireNonNull(measures.get(row.cell("item"))), List.of(figure(row)));
            case "accept" -> updating.accept(item, Ids.next());
            case "update" -> updating.answer(item, version(item), Ids.next(), answer(row));
            case "evidence" -> updating.sendEvidence(item, Ids.next(), sending(row));
            case "deliver" -> updating.deliver(item, version(item), Ids.next());
            case "judge" -> judging.judge(waiting(item), Ids.next(), verdict(row));
            case "demonstrate" -> judging.beginDemonstration(item, version(item), Ids.next());
            case "sign" -> signingOff.signOff(item, version(item), Ids.next());
            default -> throw new IllegalStateException("Unknown step in row " + row.line());
        }
    }

    private JointAction.Proposal proposal(TableRow row) {
        LocalDate start = row.cell("note").isEmpty() ? null : cast.day(Integer.parseInt(row.cell("note")));
        return new JointAction.Proposal(row.cell("text"), null, start, due(row));
    }

    private Shaping.Asked asked(TableRow row) {
        List<UUID> agencies = Arrays.stream(row.cell("with").split(";"))
                .map(String::strip)
                .map(cast::agency)
                .toList();
        Set<UUID> partners = new HashSet<>(agencies.subList(1, agencies.size()));
        return new Shaping.Asked(agencies.get(0), partners);
    }

    private UUID measure(TableRow row, UUID item) {
        List<BigDecimal> tolerance = Arrays.stream(row.cell("with").split(";"))
                .map(String::strip)
                .map(BigDecimal::new)
                .toList();
        return shaping.defineMeasure(
                item,
                Ids.next(),
                new Measure.Definition(
                        row.cell("text"), row.cell("note"), "Invented figures", tolerance.get(0), tolerance.get(1)));
    }

    private Measure.Figure figure(TableRow row) {
        LocalDate month = cast.day(Integer.parseInt(row.cell("days")));
        String counted = row.cell("with");
        if (counted.isEmpty()) {
            return Measure.Figure.notReturned(month);
        }
        String[] parts = counted.split("/");
        return Measure.Figure.of(month, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private OwnerUpdate.Answer answer(TableRow row) {
        @Nullable Rag rag = row.cell("note").isEmpty() ? null : Rag.valueOf(row.cell("note"));
        PlanFacts.Trouble trouble =
                row.cell("with").isEmpty() ? PlanFacts.Trouble.NONE : PlanFacts.Trouble.valueOf(row.cell("with"));
        LocalDate forecast = row.cell("due").isEmpty() ? null : due(row);
        return new OwnerUpdate.Answer(row.cell("text"), rag, forecast, trouble);
    }

    private Evidence.Sending sending(TableRow row) {
        return new Evidence.Sending(
                Evidence.Kind.valueOf(row.cell("with")), row.cell("text"), row.cell("note"), "", due(row), true);
    }

    private static Judging.Verdict verdict(TableRow row) {
        return new Judging.Verdict(Evidence.Judgement.valueOf(row.cell("with")), row.cell("text"));
    }

    private LocalDate due(TableRow row) {
        return cast.day(Integer.parseInt(row.cell("due")));
    }

    private UUID waiting(UUID item) {
        return reading.recommendation(item).evidence().stream()
                .map(RecommendationSheet.EvidenceLine::evidence)
                .filter(evidence -> evidence.itemId().equals(item) && evidence.isWaiting())
                .map(Evidence::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing waits to be judged"));
    }

    private int version(UUID item) {
        return line(item).item().version();
    }

    private RecommendationSheet.Line line(UUID item) {
        return reading.recommendation(item).lines().stream()
                .filter(line -> line.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
