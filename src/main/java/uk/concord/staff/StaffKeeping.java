package uk.concord.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.About;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.identity.AccountCard;
import uk.concord.identity.AccountListing;
import uk.concord.identity.Staffing;
import uk.concord.kernel.NotFound;

/** The people of the manager's own agency. Those of another agency are not found, like those who do not exist. */
@Stateless
public class StaffKeeping {
    @Inject
    private Staffing staffing;

    @Inject
    private StaffChecks checks;

    @Inject
    private CurrentViewer viewers;

    /**
     * The people of an agency, and whether they were looked at in this quarter.
     *
     * @param confirmed a manager has said in this quarter that all of it is right
     */
    public record Staff(AccountListing people, String quarter, boolean confirmed) {
        /** Before anything was asked. */
        public static final Staff NONE = new Staff(AccountListing.NONE, "", true);
    }

    /**
     * One of them.
     *
     * @param within whether the manager's word goes as far as to suspend or close this account
     */
    public record Person(AccountCard card, boolean within) {}

    @Requires(Permission.STAFF_READ)
    public Staff staff(String text, int page) {
        Viewer viewer = viewers.get();
        Quarter quarter = Quarter.of(viewer.today());
        return new Staff(
                staffing.listing(new AccountListing.Filter(text, viewer.agencyId(), page)),
                quarter.key(),
                checks.of(viewer.agencyId(), quarter)
                        .filter(StaffCheck::isConfirmed)
                        .isPresent());
    }

    @Requires(Permission.STAFF_READ)
    public Person person(@About UUID accountId) {
        AccountCard card = own(accountId);
        boolean self = viewers.get().accountId().equals(accountId);
        return new Person(card, !self && StaffLimits.isWithin(card));
    }

    /** The roles that a manager may give. */
    @Requires(Permission.STAFF_READ)
    public Set<Role> given() {
        return Set.copyOf(StaffLimits.GIVEN);
    }

    @Requires(Permission.STAFF_WRITE)
    public void grant(@About UUID accountId, Role role, Staffing.Days days) {
        own(accountId);
        StaffLimits.mayGive(role);
        staffing.grant(accountId, StaffLimits.held(role), days);
    }

    @Requires(Permission.STAFF_WRITE)
    public void withdraw(@About UUID accountId, Role role) {
        own(accountId);
        StaffLimits.mayGive(role);
        staffing.withdraw(accountId, role);
    }

    @Requires(Permission.STAFF_WRITE)
    public void suspend(@About UUID accountId) {
        StaffLimits.mayEnd(own(accountId));
        staffing.suspend(accountId);
    }

    /** These people and their roles are right: said once a quarter (L-23). */
    @Requires(Permission.STAFF_WRITE)
    public void confirm() {
        Viewer viewer = viewers.get();
        Quarter quarter = Quarter.of(viewer.today());
        checks.of(viewer.agencyId(), quarter)
                .orElseGet(() -> {
                    StaffCheck check = StaffCheck.ask(viewer.agencyId(), quarter, viewer.at());
                    checks.add(check);
                    return check;
                })
                .confirm(viewer);
    }

    private AccountCard own(UUID accountId) {
        if (!staffing.isOf(viewers.get().agencyId(), accountId)) {
            throw new NotFound();
        }
        return staffing.card(accountId);
    }
}
