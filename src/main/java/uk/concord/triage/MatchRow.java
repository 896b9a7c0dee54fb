package uk.concord.triage;

import java.util.UUID;
import uk.concord.casefile.CaseStatus;
import uk.concord.risk.RiskLevel;

/** A case about somebody who may be the victim of a referral, for its coordinator. */
public record MatchRow(UUID caseId, String reference, String victim, CaseStatus status, RiskLevel level) {
    /** A case that was closed or only watched opens again when a referral joins it (2.10). */
    public boolean isOpenedAgain() {
        return status == CaseStatus.CLOSED || status == CaseStatus.MONITORING;
    }
}
