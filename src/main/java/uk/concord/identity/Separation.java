package uk.concord.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.concord.access.Role;

/** Which roles one person may not hold together (dossier 1.2, separation rules). */
final class Separation {
    private Separation() {}

    /**
     * The rule that a further role would break.
     *
     * @return its message code, or nothing when the role may be added
     */
    public static Optional<String> brokenBy(Set<Role> held, Role added) {
        EnumSet<Role> all = EnumSet.of(added);
        all.addAll(held);
        boolean caseRole = all.stream().anyMatch(Role::isCaseRole);
        if (all.contains(Role.SYS_ADMIN) && caseRole) {
            return Optional.of("identity.separation.systemAdministrator");
        }
        if (all.stream().anyMatch(Role::isLocalPolicingBody) && caseRole) {
            return Optional.of("identity.separation.localPolicingBody");
        }
        if (all.contains(Role.SCR_MEMBER) && all.size() > 1) {
            return Optional.of("identity.separation.panelMember");
        }
        return Optional.empty();
    }
}
