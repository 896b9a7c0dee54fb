package uk.concord.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.RuleBroken;
import uk.concord.progress.ItemRule;
import uk.concord.progress.Milestone;
import uk.concord.progress.PlanColour;

/** What the plan owner of an acting agency does: takes an action on, reports, sends evidence, says that it is delivered. */
@Stateless
public class Updating {
    @Inject
    private PlanScope scope;

    @Inject
    private Plans plans;

    @Inject
    private GoldenThreads threads;

    @Inject
    private OnceOnly once;

    @Inject
    private AskedActions asked;

    /** Takes a proposed joint action on for the agency; until then it is nobody's promise (rule 7). */
    @Requires(Permission.PLAN_UPDATE)
    public void accept(@About UUID itemId, UUID token) {
        Viewer viewer = scope.participant();
        PlanItem item = own(viewer, itemId);
        once.run(token, () -> asked.accept(viewer, item));
    }

    /**
     * Takes the owner's answer: confirmed, or worse with the reason, and a forecast beside the due date.
     *
     * @param seen the version that the owner had before them; an answer to an older one is refused, not lost
     */
    @Requires(Permission.PLAN_UPDATE)
    public void answer(@About UUID itemId, int seen, UUID token, OwnerUpdate.Answer answer) {
        Viewer viewer = scope.participant();
        PlanItem item = own(viewer, itemId);
        once.run(token, () -> {
            PlanColour computed =
                    threads.of(item.inspectionId(), viewer.today()).computed(item);
            plans.add(OwnerUpdate.of(item, viewer.accountId(), viewer.at(), answer));
            item.hear(seen, answer, computed, viewer.today());
            asked.progress(viewer, item, answer.word());
        });
    }

    /** Sends evidence; the office will judge it. Gives its id. */
    @Requires(Permission.PLAN_UPDATE)
    public UUID sendEvidence(@About UUID itemId, UUID token, Evidence.Sending sending) {
        Viewer viewer = scope.participant();
        PlanItem item = own(viewer, itemId);
        return once.make(token, () -> {
            RuleBroken.ifAny(ItemRule.evidenceDated(
                    sending.datedOn(),
                    threads.of(item.inspectionId(), viewer.today()).workBegan(item),
                    viewer.today()));
            Evidence evidence = plans.add(Evidence.send(item, sending, viewer.accountId(), viewer.at()));
            item.begin();
            plans.add(PlanDecision.of(
                    item, viewer.accountId(), viewer.at(), PlanDecision.Matter.EVIDENCE_SENT, evidence.title()));
            return evidence.id();
        });
    }

    /** Says that it is done: the office is asked, nothing is complete by this alone (rule 9, S67). */
    @Requires(Permission.PLAN_UPDATE)
    public void deliver(@About UUID itemId, int seen, UUID token) {
        Viewer viewer = scope.participant();
        PlanItem item = own(viewer, itemId);
        once.run(token, () -> {
            long waiting = plans.evidenceOf(item.id()).stream()
                    .filter(Evidence::isWaiting)
                    .count();
            item.deliver(seen, waiting, viewer.accountId(), viewer.today());
            plans.add(PlanDecision.of(
                    item,
                    viewer.accountId(),
                    viewer.at(),
                    PlanDecision.Matter.DELIVERED,
                    "Delivered, with evidence to be judged"));
            asked.progress(viewer, item, "Delivered, with evidence to be judged");
        });
    }

    /** Says that it could not be done, or was not: three different ends, and this one is published with its reason (4.3). */
    @Requires(Permission.PLAN_UPDATE)
    public void stop(@About UUID itemId, int seen, UUID token, OwnerUpdate.Answer why, boolean circumstances) {
        Viewer viewer = scope.participant();
        PlanItem item = own(viewer, itemId);
        once.run(token, () -> {
            item.stop(seen, why.word(), viewer.today());
            plans.add(PlanDecision.of(
                    item,
                    viewer.accountId(),
                    viewer.at(),
                    circumstances ? PlanDecision.Matter.COULD_NOT : PlanDecision.Matter.DID_NOT,
                    why.word().strip()));
            asked.stop(viewer, item, circumstances, why.word());
        });
    }

    /** A day on the way has been reached. */
    @Requires(Permission.PLAN_UPDATE)
    public void reach(@About UUID milestoneId) {
        Viewer viewer = scope.participant();
        Milestone milestone = plans.milestone(milestoneId);
        own(viewer, milestone.itemId());
        milestone.reach(viewer.today());
    }

    /** National items are refused in words (S65); what belongs to another agency is not found. */
    private PlanItem own(Viewer viewer, UUID itemId) {
        PlanItem item = plans.item(itemId);
        if (item.isMonitorOnly()) {
            throw new RuleBroken("plan.monitorOnly", "status");
        }
        if (!item.isOwnedBy(viewer.agencyId())) {
            throw new NotFound();
        }
        return item;
    }
}
