package uk.concord.access;

/**
 * The facts about a viewer and a case on which sight of it rests (dossier 1.4), as they are at one moment.
 *
 * @param barrier what shuts the case whatever the role
 * @param office by which office the viewer sees the case without being on its team
 * @param team how the viewer stands to the case through their agency
 */
public record CaseFacts(Barrier barrier, Office office, TeamPlace team) {

    /**
     * @param agencyActive the agency is not suspended
     * @param agreementInForce an agreement for hate crime MARAC permits on this day
     * @param conflicted a conflict of the viewer or one that excludes their agency is on record
     * @param restricted the case is open to named people only
     * @param named the viewer is among them
     */
    public record Barrier(
            boolean agencyActive, boolean agreementInForce, boolean conflicted, boolean restricted, boolean named) {}

    /**
     * @param coordinates the viewer coordinates the area of the case
     * @param chairs the viewer chairs an agenda with it, or it awaits their decision
     */
    public record Office(boolean coordinates, boolean chairs) {}

    /**
     * @param onTeam the agency is invited or active and its access has not ended
     * @param represents the viewer is its representative or deputy now
     * @param namedOnCase the viewer is named on the case for the agency
     * @param ownsOpenAction the viewer owns an action of the case that has not ended
     */
    public record TeamPlace(boolean onTeam, boolean represents, boolean namedOnCase, boolean ownsOpenAction) {}
}
