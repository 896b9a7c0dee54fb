package uk.concord.casework;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.person.PersonBook;

/** The cases that a viewer sees, and no trace of any other. */
@Stateless
public class CaseList {
    @Inject
    private CaseLists lists;

    @Inject
    private PersonBook persons;

    @Inject
    private CurrentViewer viewers;

    /** A page of them. The name of a victim in a hidden case changes neither rows nor count (S3). */
    @Requires(Permission.CASE_LIST)
    public CaseListing find(CaseFilter filter) {
        Set<UUID> victims = filter.asksForName() ? persons.named(filter.text()) : Set.of();
        return lists.find(viewers.get(), filter, victims);
    }
}
