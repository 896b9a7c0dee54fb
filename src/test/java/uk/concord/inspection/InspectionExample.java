package uk.concord.inspection;

import java.time.Instant;
import java.util.UUID;

/** An imported inspection for tests of later features. */
public final class InspectionExample {
    private InspectionExample() {}

    /** The report of an outline, imported by somebody at a moment. */
    public static Inspection of(InspectionOutline outline, UUID by, Instant at) {
        return Inspection.imported(outline.inspection(), by, at);
    }
}
