package uk.concord.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.audit.LedgerRow;

/** Who can see a case, why this viewer can, and who has looked. */
public record CaseSighting(
        OpenCase.Head head, List<Reason> reasons, List<OpenTo> readers, Looks looks, Keeping keeping) {

    /** A page of the ledger, for those who may read the ledger of a case they see, and how many acts there are in all. */
    public record Looks(boolean shown, List<LedgerRow> page, long total) {}

    /** What keeps people from the case; the decisions and their reasons are for those who run it. */
    public record Keeping(boolean shown, List<Decision> decisions, List<Withdrawn> withdrawn, List<Purpose> purposes) {}

    /** What the chair decided on who finds the case. */
    public record Decision(Instant at, String title, String by, String reason) {}

    /** Why somebody opened a restricted case. */
    public record Purpose(Instant at, String name, String words) {}

    /** A worker who left the case for a conflict of their own. */
    public record Withdrawn(Instant at, String name, String why, String words) {}

    /** One check that was passed, in plain words. */
    public record Reason(String title, String words) {}

    /** A person who can open the case now. */
    public record OpenTo(
            String name,
            String role,
            String because,
            @Nullable Instant lastOpened) {}
}
