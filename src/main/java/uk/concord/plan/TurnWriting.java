package uk.concord.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.deadline.LondonTime;
import uk.concord.plan.PlanOverview.Waiting.Turn;
import uk.concord.progress.ItemStatus;

/** Writes what of a plan only its reader can do next: judge, decide, sign off, or answer for the own agency. */
record TurnWriting(GoldenThread thread, OverviewWriting.Said said, RoundWriting rounds) {

    List<PlanOverview.Waiting> write(Viewer viewer) {
        List<PlanOverview.Waiting> waiting = new ArrayList<>();
        if (Permission.PLAN_JUDGE.isHeldBy(viewer)) {
            waiting.addAll(toJudge());
            waiting.addAll(toDecide());
        }
        if (Permission.PLAN_SIGN_OFF.isHeldBy(viewer)) {
            thread.all()
                    .filter(item -> RecommendationSheet.Proof.of(thread, item).over())
                    .map(item -> waiting(
                            Turn.SIGN_OFF, item, "Sign off ", "Its demonstration is over. Of " + PlanRow.whose(item)))
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
        UUID id = item instanceof JointAction action ? action.recommendationId().orElse(item.id()) : item.id();
        return "/plan/recommendation.xhtml?id=" + id;
    }
}
