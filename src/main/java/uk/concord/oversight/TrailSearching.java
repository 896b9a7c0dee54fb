package uk.concord.oversight;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.concord.access.CurrentViewer;
import uk.concord.access.Permission;
import uk.concord.access.Requires;
import uk.concord.access.Viewer;
import uk.concord.audit.Ledger;
import uk.concord.audit.Sealing;
import uk.concord.kernel.RuleBroken;

/**
 * The information governance lead asks the trail: who looked, at what, when. Each question is itself recorded, with the
 * hash of its terms; nothing of a case but its reference is in the answer (1.3, L-06).
 */
@Stateless
public class TrailSearching {
    /** More lines than this are no answer to a question. */
    public static final int MOST = 50_000;

    @Inject
    private TrailFinds finds;

    @Inject
    private Ledger ledger;

    @EJB
    private Sealing sealing;

    @Inject
    private CurrentViewer viewers;

    @Requires(Permission.AUDIT_READ)
    public TrailListing search(TrailQuestion question, int first) {
        Viewer viewer = viewers.get();
        ledger.noteTerms(viewer, question.terms());
        TrailFinds.Ids ids = ids(question);
        return new TrailListing(
                finds.page(question, ids, viewer.today(), first, TrailListing.PAGE),
                first,
                finds.count(question, ids, viewer.today()),
                sealing.newest());
    }

    /** The same as a file; what leaves the portal is recorded as disclosed. */
    @Requires(Permission.AUDIT_EXPORT)
    public String export(TrailQuestion question) {
        Viewer viewer = viewers.get();
        ledger.noteTerms(viewer, question.terms());
        TrailFinds.Ids ids = ids(question);
        if (finds.count(question, ids, viewer.today()) > MOST) {
            throw new RuleBroken("oversight.trail.tooMany");
        }
        return TrailCsv.of(finds.page(question, ids, viewer.today(), 0, MOST));
    }

    private TrailFinds.Ids ids(TrailQuestion question) {
        return new TrailFinds.Ids(
                question.asksForWorker() ? finds.accounts(question.who()) : Set.of(),
                question.asksForSubject() ? whom(question.whom()) : Set.of());
    }

    private Set<UUID> whom(String whom) {
        return whom.contains("@")
                ? finds.accounts(whom.toLowerCase(Locale.ROOT))
                : finds.subjects(whom.toUpperCase(Locale.ROOT));
    }
}
