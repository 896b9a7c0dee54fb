package uk.concord.casework;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.concord.audit.LedgerRow;

/** Who can see a case, why this viewer can, and who has looked. */
public record CaseSighting(
        OpenCase.Head head,
        List<Reason> reasons,
        List<OpenTo> readers,
        List<LedgerRow> ledger,
        boolean showsLedger,
        boolean more) {

    /** One check that was passed, in plain words. */
    public record Reason(String title, String words) {}

    /** A person who can open the case now. */
    public record OpenTo(
            String name,
            String role,
            String because,
            @Nullable Instant lastOpened) {}
}
