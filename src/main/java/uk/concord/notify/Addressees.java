package uk.concord.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.Role;
import uk.concord.casefile.CaseDocket;
import uk.concord.identity.Colleague;
import uk.concord.identity.People;

/** Who may be told that a case asks something of them: nobody learns from a notice what they would not find (1.5, S13). */
@Dependent
class Addressees {
    @Inject
    private People people;

    @Inject
    private CaseDocket cases;

    Set<UUID> representatives(UUID caseId, UUID agencyId) {
        return holding(caseId, agencyId, Role.REP);
    }

    Set<UUID> managers(UUID caseId, UUID agencyId) {
        return holding(caseId, agencyId, Role.AGENCY_MGR);
    }

    /** The one worker, or nobody. */
    Set<UUID> worker(UUID caseId, UUID accountId) {
        return cases.admitted(caseId, people.find(accountId).stream().toList());
    }

    private Set<UUID> holding(UUID caseId, UUID agencyId, Role role) {
        Collection<Colleague> holders = people.ofAgency(agencyId, role).stream()
                .map(account -> new Colleague(account, "", agencyId))
                .toList();
        return cases.admitted(caseId, holders);
    }
}
