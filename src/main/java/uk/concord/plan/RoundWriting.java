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
import uk.concord.access.Viewer;
import uk.concord.action.ActionStatus;
import uk.concord.deadline.LondonTime;
import uk.concord.kernel.NotFound;

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
}
