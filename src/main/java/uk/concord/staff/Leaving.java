package uk.concord.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.action.ActionBook;
import uk.concord.identity.AccountCard;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;
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
    private People people;

    @Inject
    private CurrentViewer viewers;

    /** One thing in hand: by reference and day, with no word of it and no way in (1.3). */
    public record InHand(String reference, LocalDate dueOn, String standing) {}

    /**
     * Who leaves.
     *
     * @param inHand what a manager may know of; whatever else there is goes the same way unseen (1.5)
     * @param colleagues who could take over
     */
    public record Leaver(AccountCard card, List<InHand> inHand, List<Colleague> colleagues) {}

    @Requires(Permission.STAFF_READ)
    public Leaver leaver(@About UUID accountId) {
        AccountCard card = own(accountId);
        Map<UUID, String> told = actions.toldToManager(viewers.get(), accountId);
        List<InHand> inHand = actions.inHandOf(viewers.get(), accountId).stream()
                .filter(action ->
                        isOfPlan(action) || told.containsKey(action.subject().id()))
                .map(action -> new InHand(
                        told.getOrDefault(action.subject().id(), "Action plan"),
                        action.dueOn(),
                        action.status().label()))
                .toList();
        return new Leaver(card, inHand, colleagues(accountId));
    }

    private static boolean isOfPlan(ActionBook.InHand action) {
        return action.subject().kind() == SubjectKind.PLAN;
    }

    /** Hands everything over and closes the account; without a colleague it goes back to the agency. */
    @Requires(Permission.STAFF_WRITE)
    public void handOverAndClose(@About UUID accountId, Optional<UUID> colleagueId) {
        StaffLimits.mayEnd(own(accountId));
        Optional<Colleague> colleague = colleagueId.map(id -> colleagues(accountId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new));
        work.pass(accountId, viewers.get().agencyId(), colleague);
        staffing.close(accountId);
    }

    private List<Colleague> colleagues(UUID leaver) {
        return people.of(viewers.get().agencyId()).stream()
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
