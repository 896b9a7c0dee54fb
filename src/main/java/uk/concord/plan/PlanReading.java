package uk.concord.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.concord.access.About;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.identity.People;
import uk.concord.inspection.CauseOfConcern;
import uk.concord.inspection.Inspection;
import uk.concord.inspection.InspectionShelf;
import uk.concord.inspection.Theme;
import uk.concord.kernel.NotFound;
import uk.concord.progress.Milestone;
import uk.concord.progress.Objective;
import uk.concord.progress.Rag;

/** Reads the plan: its overview, one recommendation, and the lists behind the figures. No person's data is in reach. */
@Stateless
public class PlanReading {
    @Inject
    private PlanScope scope;

    @Inject
    private Plans plans;

    @Inject
    private InspectionShelf shelf;

    @Inject
    private GoldenThreads threads;

    @Inject
    private AskedActions asked;

    @Inject
    private People people;

    /** The overview of the plan of the inspection published last; none before the first import. */
    @Requires(Permission.PLAN_READ)
    public Optional<PlanOverview> latest() {
        Viewer viewer = scope.participant();
        return shelf.latest().map(inspection -> overview(inspection, viewer));
    }

    @Requires(Permission.PLAN_READ)
    public PlanOverview overview(@About UUID planId) {
        Viewer viewer = scope.participant();
        return overview(shelf.find(planId).orElseThrow(NotFound::new), viewer);
    }

    private PlanOverview overview(Inspection inspection, Viewer viewer) {
        return writing(inspection, viewer).write(viewer);
    }

    private OverviewWriting writing(Inspection inspection, Viewer viewer) {
        UUID id = inspection.id();
        return new OverviewWriting(
                threads.of(inspection, viewer.today()), shelf.themes(id), shelf.concerns(id), said(id, viewer));
    }

    private OverviewWriting.Said said(UUID id, Viewer viewer) {
        return new OverviewWriting.Said(
                plans.evidenceWaiting(id), plans.entriesSince(id, OverviewWriting.since(viewer.today())));
    }

    private RoundWriting rounds(Inspection inspection, Viewer viewer) {
        OverviewWriting.Said said = said(inspection.id(), viewer);
        return new RoundWriting(threads.of(inspection, viewer.today()), said.entries(), said.evidenceWaiting());
    }

    /** A recommendation, or the one above a joint action, with everything that belongs to it. */
    @Requires(Permission.PLAN_READ)
    public RecommendationSheet recommendation(@About UUID itemId) {
        Viewer viewer = scope.participant();
        GoldenThread thread = threads.of(plans.planOf(itemId), viewer.today());
        Recommendation item = thread.recommendationAbove(itemId);
        Set<UUID> items = Stream.concat(Stream.of(item), thread.actionsOf(item).stream())
                .map(PlanItem::id)
                .collect(Collectors.toSet());
        List<Evidence> evidence = plans.evidenceOf(items);
        List<PlanEntry> entries = plans.entriesOf(items);
        return RecommendationSheet.of(
                thread,
                item,
                new RecommendationSheet.Material(
                        shelf.concerns(item.inspectionId()),
                        evidence,
                        entries,
                        people.names(named(thread, items, evidence, entries)),
                        asked.statuses(viewer, item.inspectionId())));
    }

    private static Set<UUID> named(
            GoldenThread thread, Set<UUID> items, List<Evidence> evidence, List<PlanEntry> entries) {
        Set<UUID> ids = new HashSet<>();
        evidence.forEach(each -> {
            ids.add(each.submittedBy());
            each.judgedBy().ifPresent(ids::add);
        });
        entries.forEach(each -> ids.add(each.writtenBy()));
        items.stream().map(thread::item).forEach(item -> {
            item.steps().evidencedBy().ifPresent(ids::add);
            item.steps().signedOffBy().ifPresent(ids::add);
        });
        return ids;
    }

    /**
     * What a figure counts.
     *
     * @param rag only those of a colour; none for all
     */
    public record Filter(Kind kind, @Nullable Rag rag) {
        /** Which list. */
        public enum Kind {
            RECOMMENDATIONS("Recommendations"),
            PROMISES("Promises of the letter"),
            ACTIONS("Joint actions"),
            LATE("Late joint actions"),
            ASKED("Asked this round"),
            ANSWERED("Answered this round"),
            UNANSWERED("Not answered this round"),
            NOT_BEGUN("Not begun, so not asked"),
            ENDED("Ended, so not asked"),
            MEASURED("Measured items"),
            IN_TOLERANCE("Measured items in tolerance"),
            SIGNED_OFF("Recommendations signed off");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /** The list behind a figure, by the same rules as the figure. */
    @Requires(Permission.PLAN_READ)
    public List<PlanRow> list(@About UUID planId, Filter filter) {
        Viewer viewer = scope.participant();
        OverviewWriting writing = writing(shelf.find(planId).orElseThrow(NotFound::new), viewer);
        GoldenThread thread = writing.thread();
        Predicate<PlanItem> coloured =
                item -> filter.rag() == null || thread.colour(item).rag() == filter.rag();
        return writing.items(filter.kind())
                .filter(coloured)
                .map(item -> PlanRow.of(thread, item))
                .toList();
    }

    /** What is to be reached for a recommendation. */
    @Requires(Permission.PLAN_READ)
    public List<Objective> objectives(@About UUID recommendationId) {
        scope.participant();
        return plans.objectives(recommendationId);
    }

    /** The inspectorate's concerns, word for word: those of one theme by its code, or all. */
    @Requires(Permission.PLAN_READ)
    public List<CauseOfConcern> concerns(@About UUID planId, String themeCode) {
        scope.participant();
        UUID plan = shelf.find(planId).orElseThrow(NotFound::new).id();
        Set<UUID> themes = shelf.themes(plan).stream()
                .filter(theme -> themeCode.isEmpty() || theme.code().equals(themeCode))
                .map(Theme::id)
                .collect(Collectors.toSet());
        return shelf.concerns(plan).stream()
                .filter(concern -> themes.contains(concern.themeId()))
                .toList();
    }

    /** An item in the update round of its owner. */
    public record Card(
            PlanItem item,
            PlanRow row,
            boolean answered,
            boolean toAccept,
            long evidenceWaiting,
            List<Milestone> milestones) {}

    /** The joint actions that the viewer's agency leads, unanswered first, with the round they belong to. */
    @Requires(Permission.PLAN_UPDATE)
    public Optional<CardRound> round() {
        Viewer viewer = scope.participant();
        return shelf.latest().map(inspection -> round(rounds(inspection, viewer), viewer));
    }

    /** The same for a list that shows no evidence, and asks for none. */
    @Requires(Permission.PLAN_UPDATE)
    public Optional<CardRound> roundWithoutEvidence() {
        Viewer viewer = scope.participant();
        return shelf.latest().map(inspection -> {
            List<PlanEntry> entries = plans.entriesSince(inspection.id(), OverviewWriting.since(viewer.today()));
            return round(new RoundWriting(threads.of(inspection, viewer.today()), entries, List.of()), viewer);
        });
    }

    /** The same round with one of the agency's own items open; another agency's is not found. */
    @Requires(Permission.PLAN_UPDATE)
    public CardRound roundAt(@About UUID itemId) {
        Viewer viewer = scope.participant();
        Inspection inspection = shelf.find(plans.planOf(itemId)).orElseThrow(NotFound::new);
        RoundWriting writing = rounds(inspection, viewer);
        CardRound round = round(writing, viewer);
        return new CardRound(round.round(), round.cards(), Optional.of(writing.card(viewer, itemId, round.cards())));
    }

    private CardRound round(RoundWriting writing, Viewer viewer) {
        UUID plan = writing.thread().inspection().id();
        List<Card> cards = writing.cards(viewer, asked.statuses(viewer, plan));
        Optional<Card> open = cards.stream().filter(card -> !card.answered()).findFirst();
        return new CardRound(writing.write(), cards, open);
    }

    /** The round, the cards of one agency in it, and the one to be answered now. */
    public record CardRound(PlanOverview.Round round, List<Card> cards, Optional<Card> open) {
        public long answered() {
            return cards.stream().filter(Card::answered).count();
        }
    }
}
