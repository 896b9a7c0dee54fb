package uk.concord.plan;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.draft.OnceOnly;
import uk.concord.progress.Rag;
import uk.concord.progress.SignOffSteps;

/** The last step: the lead of the local policing body signs off what has been evidenced and demonstrated (stage 2). */
@Stateless
public class SigningOff {
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

    @Inject
    private Event<PlanNotice> notices;

    /** Signs off: never by an owner, by who sent evidence, delivered it, or judged it at stage 1 (S68). */
    @Requires(Permission.PLAN_SIGN_OFF)
    public void signOff(@About UUID itemId, int seen, UUID token) {
        Viewer viewer = scope.participant();
        PlanItem item = plans.item(itemId);
        once.run(token, () -> {
            GoldenThread thread = threads.of(item.inspectionId(), viewer.today());
            item.signOff(
                    seen,
                    new SignOffSteps.Signing(viewer.accountId(), concerned(viewer, item), thread.demonstration(item)),
                    viewer.today());
            plans.add(PlanDecision.of(
                    item,
                    viewer.accountId(),
                    viewer.at(),
                    PlanDecision.Matter.SIGNED_OFF,
                    Rag.BLUE.words() + ". Evidence and demonstration are complete"));
            asked.end(viewer, item);
            notices.fire(new PlanNotice(
                    PlanNotice.Kind.SIGNED_OFF, item.inspectionId(), item.id(), item.code(), item.actingAgencies()));
        });
    }

    private Set<UUID> concerned(Viewer viewer, PlanItem item) {
        Set<UUID> concerned = new HashSet<>();
        plans.evidenceOf(item.id()).forEach(evidence -> {
            concerned.add(evidence.submittedBy());
            evidence.judgedBy().ifPresent(concerned::add);
        });
        item.steps().evidencedBy().ifPresent(concerned::add);
        item.steps().deliveredBy().ifPresent(concerned::add);
        if (item.isOwnedBy(viewer.agencyId())) {
            concerned.add(viewer.accountId());
        }
        return concerned;
    }
}
