package uk.concord.triage;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.concord.form.Criterion;
import uk.concord.referral.ReferralStatus;
import uk.concord.risk.RiskLevel;

/** A referral in brief, for the coordinator who decides on it and for the second person of a decline. */
public record TriageBrief(
        UUID id,
        String reference,
        ReferralStatus status,
        RiskLevel level,
        Victim victim,
        Account account,
        Set<Criterion> criteria,
        long matches,
        Proposal proposal) {

    /** Whom it is about, with how they may be reached first. */
    public record Victim(String name, String age, String contact, boolean anySafeContact) {}

    /** What the referrer said. */
    public record Account(String risk, String children, String consent, String why, String from) {}

    /**
     * Where a decision stands.
     *
     * @param needsChair only the chair can confirm a decline (S27)
     * @param proposedBy who proposed to decline it
     */
    public record Proposal(boolean needsChair, @Nullable String proposedBy, String reason, String advice, Talk talk) {}

    /** What was asked of the referrer, and answered. */
    public record Talk(String question, String reply) {}

    public boolean isWaiting() {
        return status == ReferralStatus.SUBMITTED;
    }

    public boolean isPaused() {
        return status == ReferralStatus.INFO_REQUESTED;
    }

    public boolean isProposed() {
        return status == ReferralStatus.DECLINE_PROPOSED;
    }
}
