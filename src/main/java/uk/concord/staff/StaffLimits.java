package uk.concord.staff;

import java.util.EnumSet;
import java.util.Set;
import uk.concord.access.HeldRole;
import uk.concord.access.Role;
import uk.concord.identity.AccountCard;
import uk.concord.kernel.RuleBroken;

/**
 * How far a manager's word goes among the people of the own agency (1.3, "own agency list"): the front-line roles and
 * those who speak for the agency. Every other role is an office of the partnership, and a system administrator's affair.
 */
final class StaffLimits {
    static final Set<Role> GIVEN = EnumSet.of(Role.PRACTITIONER, Role.REP, Role.DEPUTY, Role.PLAN_OWNER);

    private StaffLimits() {}

    static void mayGive(Role role) {
        if (!GIVEN.contains(role)) {
            throw new RuleBroken("staff.role.notYours", "role");
        }
    }

    /** Whoever holds an office is neither suspended nor closed by the manager of their agency. */
    static void mayEnd(AccountCard card) {
        if (!isWithin(card)) {
            throw new RuleBroken("staff.person.office");
        }
    }

    static boolean isWithin(AccountCard card) {
        return card.roles().stream().map(AccountCard.Tenure::role).allMatch(GIVEN::contains);
    }

    /** A role of one's own agency belongs to no area. */
    static HeldRole held(Role role) {
        return new HeldRole(role, "");
    }
}
