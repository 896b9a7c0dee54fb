package uk.concord.plan;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.action.ActionStatus;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.NotFound;
import uk.concord.plan.PlanOverview.Waiting.Turn;
import uk.concord.progress.ItemStatus;

/** Writes a month's round: who is asked, who has answered, and the cards of one agency. Silence is counted, not hidden. */
record RoundWriting(GoldenThread thread, List<PlanEntry> entries, List<Evidence> evidenceWaiting) {

    List<JointAction> asked() {
        return thread.actions().stream().filter(thread::isAsked).toList();
    }

    List<JointAction> unanswered() {
        return answered(false);
    }

    List<JointAction> answered() {
        return answered(true);
    }

    private List<JointAction> answered(boolean wanted) {
        Set<UUID> answered = answeredThisMonth();
        return asked().stream()
                .filter(action -> answered.contains(action.id()) == wanted)
                .toList();
    }

    List<JointAction> ended() {
        return thread.actions().stream()
                .filter(action -> action.status().successors().isEmpty())
                .toList();
    }

    /** Not asked, and not because they ended. */
    List<JointAction> notBegun() {
        List<JointAction> others = new ArrayList<>(thread.actions());
        others.removeAll(asked());
        others.removeAll(ended());
        return others;
    }

    private Set<UUID> answeredThisMonth() {
        LocalDate monthBegan = thread.today().withDayOfMonth(1);
        return entries.stream()
                .filter(OwnerUpdate.class::isInstance)
                .filter(entry -> !LondonTime.dayOf(entry.writtenAt()).isBefore(monthBegan))
                .map(PlanEntry::itemId)
                .collect(Collectors.toSet());
    }

    LocalDate closes() {
        LocalDate today = thread.today();
        return thread.yardstick().calendar().onOrBefore(today.withDayOfMonth(today.lengthOfMonth()));
    }

    PlanOverview.Round write() {
        return new PlanOverview.Round(
                thread.today().getMonth().getDisplayName(TextStyle.FULL, Locale.UK),
                new PlanOverview.Counts(
                        asked().size(), answered().size(), notBegun().size(), ended().size()),
                unanswered().stream().map(item -> PlanRow.of(thread, item)).toList(),
                closes());
    }

    List<PlanReading.Card> cards(Viewer viewer, Map<UUID, ActionStatus> asked) {
        Set<UUID> answered = answeredThisMonth();
        return thread.actions().stream()
                .filter(item -> item.isLedBy(viewer.agencyId()))
                .filter(item -> thread.isAsked(item))
                .map(item -> card(item, answered.contains(item.id()), asked))
                .sorted(Comparator.comparing(PlanReading.Card::answered))
                .toList();
    }

    /** The card of the agency's own item, be it a joint action or a recommendation; what is another's is not found. */
    PlanReading.Card card(Viewer viewer, UUID wanted, List<PlanReading.Card> cards) {
        PlanItem item = thread.item(wanted);
        if (!item.isOwnedBy(viewer.agencyId())) {
            throw new NotFound();
        }
        return cards.stream()
                .filter(card -> card.item().id().equals(wanted))
                .findFirst()
                .orElseGet(() -> card(item, answeredThisMonth().contains(wanted), Map.of()));
    }

    private PlanReading.Card card(PlanItem item, boolean answered, Map<UUID, ActionStatus> asked) {
        boolean toAccept = item.askedAction()
                .map(asked::get)
                .filter(status -> status == ActionStatus.PROPOSED)
                .isPresent();
        long waiting = evidenceWaiting.stream()
                .filter(evidence -> evidence.itemId().equals(item.id()))
                .count();
        return new PlanReading.Card(
                item, PlanRow.of(thread, item), answered, toAccept, waiting, thread.milestonesOf(item));
    }

    /** Writes what of a plan only its reader can do next: judge, decide, sign off, or answer for the own agency. */
    record Turns(GoldenThread thread, OverviewWriting.Said said, RoundWriting rounds) {

        List<PlanOverview.Waiting> write(Viewer viewer) {
            List<PlanOverview.Waiting> waiting = new ArrayList<>();
            if (Permission.PLAN_JUDGE.isHeldBy(viewer)) {
                waiting.addAll(toJudge());
                waiting.addAll(toDecide());
            }
            if (Permission.PLAN_SIGN_OFF.isHeldBy(viewer)) {
                thread.all()
                        .filter(item ->
                                RecommendationSheet.Proof.of(thread, item).over())
                        .map(item -> waiting(
                                Turn.SIGN_OFF,
                                item,
                                "Sign off ",
                                "Its demonstration is over. Of " + PlanRow.whose(item)))
                        .forEach(waiting::add);
            }
            if (Permission.PLAN_UPDATE.isHeldBy(viewer)) {
                rounds.unanswered().stream()
                        .filter(item -> item.isLedBy(viewer.agencyId()))
                        .map(item -> new PlanOverview.Waiting(
                                Turn.ANSWER,
                                String.format(Locale.UK, "Answer for %s, %s", item.code(), PlanRow.heading(item)),
                                "Closes " + LondonTime.day(rounds.closes()),
                                "/plan/update-round.xhtml?id=" + item.id()))
                        .forEach(waiting::add);
            }
            return waiting;
        }

        private List<PlanOverview.Waiting> toJudge() {
            return said.evidenceWaiting().stream()
                    .map(evidence -> {
                        PlanItem item = thread.item(evidence.itemId());
                        return new PlanOverview.Waiting(
                                Turn.DECIDE,
                                String.format(Locale.UK, "Judge evidence for %s: %s", item.code(), evidence.title()),
                                String.format(
                                        Locale.UK,
                                        "Sent %s by %s",
                                        LondonTime.date(LondonTime.dayOf(evidence.submittedAt())),
                                        PlanRow.whose(item)),
                                page(item) + "#evidence");
                    })
                    .toList();
        }

        private List<PlanOverview.Waiting> toDecide() {
            Stream<PlanOverview.Waiting> owners = thread.recommendations().stream()
                    .filter(Recommendation::isOwnerUnclear)
                    .map(item -> waiting(
                            Turn.DECIDE,
                            item,
                            "Decide who “They” are in ",
                            "The inspectorate’s text is unclear · your decision is minuted"));
            Stream<PlanOverview.Waiting> demonstrations = thread.all()
                    .filter(item -> item.status() == ItemStatus.EVIDENCED)
                    .map(item -> waiting(Turn.DECIDE, item, "Begin the demonstration of ", "Its evidence is accepted"));
            return Stream.concat(owners, demonstrations).toList();
        }

        private PlanOverview.Waiting waiting(Turn turn, PlanItem item, String what, String hint) {
            return new PlanOverview.Waiting(turn, what + item.code(), hint, page(item));
        }

        private static String page(PlanItem item) {
            UUID id = item instanceof JointAction action
                    ? action.recommendationId().orElse(item.id())
                    : item.id();
            return "/plan/recommendation.xhtml?id=" + id;
        }
    }
}
