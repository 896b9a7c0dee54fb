package uk.concord.insight;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import uk.concord.access.Permission;
import uk.concord.access.Role;
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
            plans.round()
                    .ifPresent(round -> round.cards().stream()
                            .filter(card -> !card.answered())
                            .forEach(card -> waiting.add(update(card, round.round(), now))));
        }
        if (Permission.PLAN_JUDGE.isHeldBy(viewer) || Permission.PLAN_SIGN_OFF.isHeldBy(viewer)) {
            WorkGroup group = viewer.holds(Role.OPCC_LEAD) ? WorkGroup.SIGN_OFFS : WorkGroup.EVIDENCE;
            plans.latest().ifPresent(plan -> plan.waiting().forEach(line -> waiting.add(decision(group, line, now))));
        }
        return waiting;
    }

    private WorkItem update(PlanReading.Card card, PlanOverview.Round round, Instant now) {
        Due due = Due.endOf(round.closes());
        WorkItem.Face face = new WorkItem.Face(
                card.row().heading(),
                card.row().code(),
                card.row().standing().state(),
                "/plan/update-round.xhtml",
                "Update");
        return new WorkItem(WorkGroup.PLAN_UPDATES, face, Clockface.of(due, now, calendar), due.moment());
    }

    private static WorkItem decision(WorkGroup group, PlanOverview.Waiting line, Instant now) {
        WorkItem.Face face = new WorkItem.Face(line.text(), "", line.hint(), line.link(), "Open");
        return WorkItem.undated(group, face, now);
    }
}
