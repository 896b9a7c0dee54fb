package uk.concord.access;

import java.util.UUID;

/**
 * The agency that a viewer works for, as it stands at the time of asking.
 *
 * @param mayShareCases an agreement for hate crime MARAC is in force for it (L-02)
 * @param mayUsePlan an agreement for the joint action plan is in force for it (L-02)
 * @param statutory it is a relevant authority (L-03)
 */
public record Desk(UUID agencyId, boolean active, boolean mayShareCases, boolean mayUsePlan, boolean statutory) {
    /** An agency that is no relevant authority. */
    public Desk(UUID agencyId, boolean active, boolean mayShareCases, boolean mayUsePlan) {
        this(agencyId, active, mayShareCases, mayUsePlan, false);
    }

    /** An agency that signed for cases and for the plan alike, or for neither. */
    public Desk(UUID agencyId, boolean active, boolean mayShare) {
        this(agencyId, active, mayShare, mayShare);
    }
}
