package uk.concord.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import uk.concord.kernel.Subject;

/** "Who has looked": the trail of one subject as a page shows it. The asking service decides who may read it. */
@Dependent
public class Ledger {
    @Inject
    private Trail trail;

    /** Newest first, a page of at most fifty. */
    public List<LedgerRow> of(Subject subject, int first) {
        return trail.looks(subject, first, 50);
    }
}
