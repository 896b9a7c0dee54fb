package uk.concord.triage;

import org.jspecify.annotations.Nullable;
import uk.concord.risk.RiskLevel;

/** What the triage queue is narrowed to; it stands in the address. */
public record TriageFilter(Show show, @Nullable RiskLevel level) {
    /** Which part of the queue. */
    public enum Show {
        WAITING("Waiting for me"),
        PAUSED("Paused for information"),
        PROPOSED("Decline proposed"),
        DECIDED("Decided");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static TriageFilter waiting() {
        return new TriageFilter(Show.WAITING, null);
    }
}
