package uk.concord.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands, and where it may go next (2.2). */
public enum ReferralStatus {
    DRAFT("Draft"),
    SUBMITTED("Sent, waiting for a decision"),
    INFO_REQUESTED("More information asked for"),
    ACCEPTED("Accepted"),
    DECLINE_PROPOSED("Waiting for a decision"),
    DECLINED("Declined"),
    REDIRECTED("Passed to another route"),
    MERGED_INTO_CASE("Added to a case"),
    WITHDRAWN("Withdrawn");

    private final String words;

    ReferralStatus(String words) {
        this.words = words;
    }

    /** As its referrer reads it: that a decline is only proposed is not said before it is confirmed. */
    public String words() {
        return words;
    }

    public Set<ReferralStatus> successors() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(
                    INFO_REQUESTED, ACCEPTED, DECLINE_PROPOSED, REDIRECTED, MERGED_INTO_CASE, WITHDRAWN);
            case INFO_REQUESTED -> EnumSet.of(SUBMITTED);
            case DECLINE_PROPOSED -> EnumSet.of(DECLINED, SUBMITTED);
            case DECLINED -> EnumSet.of(SUBMITTED);
            case ACCEPTED, REDIRECTED, MERGED_INTO_CASE, WITHDRAWN -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    public boolean mayBecome(ReferralStatus next) {
        return successors().contains(next);
    }

    public boolean isDraft() {
        return this == DRAFT;
    }

    /** Whether the coordinator still has something to decide. */
    public boolean awaitsTriage() {
        return this == SUBMITTED || this == INFO_REQUESTED || this == DECLINE_PROPOSED;
    }
}
