package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import uk.concord.action.ActionBook;
import uk.concord.action.Chaser;

/** Tells of late actions: the owner first, then the agency's representative, its manager, the chair; one line a day each. */
@Dependent
class ChaseDigest {
    @Inject
    private ActionBook actions;

    @Inject
    private Addressees addressees;

    @Inject
    private Telling telling;

    void send(Instant now) {
        // The furthest step is the one line that somebody gets for all their late actions of the day.
        Map<UUID, Chaser.Step> furthest = new TreeMap<>();
        for (Chaser.Call call : actions.chase(now)) {
            recipients(call).forEach(account -> furthest.merge(account, call.step(), ChaseDigest::further));
        }
        furthest.forEach((account, step) ->
                telling.tell(Set.of(account), new Message("notify.action.late." + step, "", page(step))));
    }

    /** A manager sees no case and none of its actions (1.3), so the line leads them nowhere near one. */
    private static String page(Chaser.Step step) {
        return step == Chaser.Step.MANAGER ? "/my-work.xhtml" : "/action/actions.xhtml";
    }

    private static Chaser.Step further(Chaser.Step one, Chaser.Step other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private Set<UUID> recipients(Chaser.Call call) {
        UUID agency = call.owner().agencyId();
        return switch (call.step()) {
            case OWNER -> owner(call);
            case REPRESENTATIVE -> addressees.representatives(call.caseId(), agency);
            case MANAGER -> addressees.managers(call.caseId(), agency);
            case CHAIR, UNANSWERED ->
                call.chair()
                        .map(chair -> addressees.worker(call.caseId(), chair))
                        .orElse(Set.of());
        };
    }

    /** An action that only its agency has is its representative's. */
    private Set<UUID> owner(Chaser.Call call) {
        UUID person = call.owner().accountId();
        return person == null
                ? addressees.representatives(call.caseId(), call.owner().agencyId())
                : addressees.worker(call.caseId(), person);
    }
}
