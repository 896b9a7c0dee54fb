package uk.concord.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands (2.2), line by line. */
public enum ReferralStatus {
    DRAFT("Draft"),
    WITH_MANAGER("With the agency’s manager"),
    SUBMITTED("Sent, waiting for triage"),
    INFO_REQUESTED("More information asked for"),
    ACCEPTED("Accepted"),
    DECLINE_PROPOSED("Decline proposed"),
    DECLINED("Declined"),
    REDIRECTED("Sent to another process"),
    MERGED_INTO_CASE("Added to an open case"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ReferralStatus(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * What a referrer is told: a decline that is only proposed is not one yet, and that the victim is known already is
     * not theirs to learn (1.4, S25).
     */
    public String wordsToReferrer() {
        return switch (this) {
            case DECLINE_PROPOSED -> SUBMITTED.words;
            case MERGED_INTO_CASE -> ACCEPTED.words;
            default -> words;
        };
    }

    /** Where it may go next. A decline that is not confirmed goes back to triage; one that is may be appealed once. */
    public Set<ReferralStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITH_MANAGER, WITHDRAWN);
            case WITH_MANAGER -> EnumSet.of(SUBMITTED, DRAFT);
            case SUBMITTED ->
                EnumSet.of(INFO_REQUESTED, ACCEPTED, DECLINE_PROPOSED, REDIRECTED, MERGED_INTO_CASE, WITHDRAWN);
            case INFO_REQUESTED, DECLINED -> EnumSet.of(SUBMITTED);
            case DECLINE_PROPOSED -> EnumSet.of(DECLINED, SUBMITTED);
            case ACCEPTED, REDIRECTED, MERGED_INTO_CASE, WITHDRAWN -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    public boolean mayBecome(ReferralStatus next) {
        return successors().contains(next);
    }

    /** Its author or their manager still has it: nobody who decides has received it. */
    public boolean isBeforeTriage() {
        return this == DRAFT || this == WITH_MANAGER;
    }

    /** Waits for the coordinator or the chair: it stands in the triage queue. */
    public boolean isInTriage() {
        return this == SUBMITTED || this == INFO_REQUESTED || this == DECLINE_PROPOSED;
    }
}
