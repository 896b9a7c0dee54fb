package uk.concord.agency;

/** How an agreement stands on a day: with a review overdue it still permits, expired or withdrawn it does not (3.1). */
public enum AgreementStanding {
    DRAFT,
    IN_FORCE,
    REVIEW_OVERDUE,
    EXPIRED,
    WITHDRAWN;

    public boolean permits() {
        return this == IN_FORCE || this == REVIEW_OVERDUE;
    }
}
