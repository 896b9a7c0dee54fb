package uk.concord.triage;

import java.time.Instant;
import java.util.List;
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
        Proposal proposal,
        Urgency urgency) {

    /** Whom it is about, with how they may be reached first. */
    public record Victim(String name, String age, String contact, boolean anySafeContact) {}

    /** What the referrer said. */
    public record Account(String risk, String children, String consent, String why, String from, Told told) {}

    /**
     * What a decision must not be taken without.
     *
     * @param incidents what happened, when and where, each as a paragraph
     * @param perpetrators who is thought to have done it, with a description if the name is not known
     */
    public record Told(
            String safety, List<String> incidents, List<String> perpetrators, String wishes, String policeWishes) {}

    /**
     * Where a decision stands.
     *
     * @param needsChair only the chair can confirm a decline (S27)
     * @param proposedBy who proposed to decline it
     */
    public record Proposal(boolean needsChair, @Nullable String proposedBy, String reason, String advice, Talk talk) {}

    /**
     * When it came, by when it must be decided, and whether it can wait.
     *
     * @param received the true time of receipt, with the day from which targets count if that is later (S26)
     * @param why why it cannot wait, empty unless an emergency is asked for (2.6)
     * @param answer why the chair refused the emergency
     * @param withdrawal the reason for which the manager of its author wants it withdrawn
     * @param sight who will find its case, if that is not simply the team (1.5)
     * @param signOff what its author's manager said to it, empty where none is asked (3.2)
     * @param appealed declined before, so somebody else decides (S28)
     */
    public record Urgency(
            TriageRow.Receipt received,
            Instant decideBy,
            String why,
            String answer,
            String withdrawal,
            boolean appealed,
            Sight sight,
            String signOff) {}

    /** Whether its case is for named people only, by what its author said of the people in it (1.5). */
    public enum Sight {
        TEAM,
        NAMED_ONLY,
        NOT_KNOWN
    }

    /** What was asked of the referrer, and answered. */
    public record Talk(String question, String reply) {}

    /** An emergency waits for the chair. */
    public boolean isEmergency() {
        return isWaiting() && !urgency.why().isEmpty() && urgency.answer().isEmpty();
    }

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
