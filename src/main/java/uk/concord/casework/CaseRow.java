package uk.concord.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.casefile.CaseStatus;
import uk.concord.risk.RiskLevel;

/** A case in a list: no name and no strand stands there (L-09). */
public record CaseRow(
        UUID id,
        String reference,
        CaseStatus status,
        RiskLevel level,
        @Nullable LocalDate nextOn,
        boolean restricted,
        boolean childAtRisk,
        boolean emergency) {}
