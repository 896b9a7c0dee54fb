package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.deadline.Clockface;
import uk.concord.deadline.Due;
import uk.concord.deadline.WorkingCalendar;
import uk.concord.plan.PlanOverview;
import uk.concord.plan.PlanReading;

/** Plan items that wait for their owner's update, and what waits for the OPCC's judgement or sign-off. */
@Dependent
class PlanWork implements WorkSource {
    @EJB
    private PlanReading plans;

    @Inject
    private WorkingCalendar calendar;

    @Override
    public List<WorkItem> waitingFor(Viewer viewer, Instant now) {
        List<WorkItem> waiting = new ArrayList<>();
        if (Permission.PLAN_UPDATE.isHeldBy(viewer)) {
            plans.roundWithoutEvidence()
                    .ifPresent(round -> round.cards().stream()
                            .filter(card -> !card.answered())
                            .forEach(card -> waiting.add(update(card, round.round(), now))));
        }
        if (Permission.PLAN_JUDGE.isHeldBy(viewer) || Permission.PLAN_SIGN_OFF.isHeldBy(viewer)) {
            plans.latest()
                    .ifPresent(plan -> plan.waiting().stream()
                            .filter(line -> line.turn() != PlanOverview.Waiting.Turn.ANSWER)
                            .forEach(line -> waiting.add(decision(group(line), line, now))));
        }
        return waiting;
    }

    private static WorkGroup group(PlanOverview.Waiting line) {
        return line.turn() == PlanOverview.Waiting.Turn.SIGN_OFF ? WorkGroup.SIGN_OFFS : WorkGroup.EVIDENCE;
    }

    private WorkItem update(PlanReading.Card card, PlanOverview.Round round, Instant now) {
        Due due = Due.endOf(round.closes());
        WorkItem.Face face = new WorkItem.Face(
                card.row().heading(),
                card.row().code(),
                card.toAccept()
                        ? "Proposed: your agency has not accepted it yet"
                        : card.row().standing().state(),
                "/plan/update-round.xhtml?id=" + card.item().id(),
                card.toAccept() ? "Look at it" : "Update");
        return new WorkItem(WorkGroup.PLAN_UPDATES, face, Clockface.of(due, now, calendar), due.moment());
    }

    private static WorkItem decision(WorkGroup group, PlanOverview.Waiting line, Instant now) {
        WorkItem.Face face = new WorkItem.Face(line.text(), "", line.hint(), line.link(), "Open");
        return WorkItem.undated(group, face, now);
    }
}
