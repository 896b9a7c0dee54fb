package uk.concord.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.action.ActionBook;
import uk.concord.identity.AccountCard;
import uk.concord.identity.Colleague;
import uk.concord.identity.Staffing;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.SubjectKind;

/** Somebody leaves an agency: what they have in hand goes to a colleague or back to the agency, then the account closes. */
@Stateless
public class Leaving {
    @Inject
    private Staffing staffing;

    @Inject
    private ActionBook actions;

    @Inject
    private OpenWork work;

    @Inject
    private CurrentViewer viewers;

    /** One thing in hand: by reference and day, with no word of it and no way in (1.3). */
    public record InHand(String reference, LocalDate dueOn, String standing) {}

    /**
     * Who leaves.
     *
     * @param inHand what a manager may know of; whatever else there is goes the same way unseen (1.5)
     * @param colleagues who could take over: their role lets them see what is in hand
     */
    public record Leaver(AccountCard card, List<InHand> inHand, List<Colleague> colleagues) {
        /** Something is in hand, and no colleague's role lets them see it. */
        public boolean isStranded() {
            return !inHand.isEmpty() && colleagues.isEmpty();
        }
    }

    @Requires(Permission.STAFF_READ)
    public Leaver leaver(@About UUID accountId) {
        AccountCard card = own(accountId);
        Told told = told(accountId);
        return new Leaver(card, told.inHand(), colleagues(accountId, told));
    }

    /** What of it a manager may know of, with the references by which they know it. */
    private record Told(List<ActionBook.InHand> actions, Map<UUID, String> references) {
        List<InHand> inHand() {
            return actions.stream()
                    .map(action -> new InHand(
                            references.getOrDefault(action.subject().id(), "Action plan"),
                            action.dueOn(),
                            action.status().label()))
                    .toList();
        }

        /** Where nothing is told of, there may be what is not: that is of cases only, and the list must not tell it (1.5). */
        Set<SubjectKind> kinds() {
            return actions.isEmpty()
                    ? Set.of(SubjectKind.CASE)
                    : actions.stream().map(action -> action.subject().kind()).collect(Collectors.toSet());
        }
    }

    private Told told(UUID accountId) {
        Map<UUID, String> references = actions.toldToManager(viewers.get(), accountId);
        return new Told(
                actions.inHandOf(viewers.get(), accountId).stream()
                        .filter(action -> action.subject().kind() == SubjectKind.PLAN
                                || references.containsKey(action.subject().id()))
                        .toList(),
                references);
    }

    /** Hands everything over and closes the account; without a colleague it goes back to the agency. */
    @Requires(Permission.STAFF_WRITE)
    public void handOverAndClose(@About UUID accountId, Optional<UUID> colleagueId) {
        StaffLimits.mayEnd(own(accountId));
        Optional<Colleague> colleague = colleagueId.map(id -> colleagues(accountId, told(accountId)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new));
        work.pass(accountId, viewers.get().agencyId(), colleague);
        staffing.close(accountId);
    }

    private List<Colleague> colleagues(UUID leaver, Told told) {
        return work.able(viewers.get().agencyId(), told.kinds()).stream()
                .filter(colleague -> !colleague.id().equals(leaver))
                .toList();
    }

    private AccountCard own(UUID accountId) {
        if (!staffing.isOf(viewers.get().agencyId(), accountId)) {
            throw new NotFound();
        }
        return staffing.card(accountId);
    }
}
