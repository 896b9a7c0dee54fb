package uk.concord.incident;

import java.time.Instant;
import java.util.UUID;

/**
 * A change of flags as the history shows it.
 *
 * @param at UTC
 */
public record FlagChangeRow(Flags before, Flags after, String reason, UUID by, Instant at) {
    /** "Race; Disability, online: Not recorded". */
    public String afterWords() {
        return after.strandWords() + ", online: " + after.onlineWords();
    }
}
