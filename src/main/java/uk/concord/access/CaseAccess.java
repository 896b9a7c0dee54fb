package uk.concord.access;

/** The decision who sees a case: the dossier's 1.4 as one pure function. The lists' query must agree with it. */
public final class CaseAccess {
    private CaseAccess() {}

    public static CaseSight decide(CaseFacts facts) {
        if (isShut(facts.barrier())) {
            return CaseSight.NOT_FOUND;
        }
        if (facts.office().coordinates() || facts.office().chairs()) {
            return CaseSight.FULL;
        }
        CaseFacts.TeamPlace team = facts.team();
        if (team.onTeam() && (team.represents() || team.namedOnCase())) {
            return CaseSight.FULL;
        }
        // Owners of an open action keep the card until it ends, even when their agency's access has ended.
        return team.ownsOpenAction() ? CaseSight.MINIMUM_FACTS : CaseSight.NOT_FOUND;
    }

    /**
     * Whether the manager of an agency on the team is told of its late and refused actions, by reference and text alone:
     * of nothing restricted, were they named or not, nor in conflict (1.2, 1.3).
     */
    public static boolean tellsManager(CaseFacts facts) {
        return facts.team().onTeam() && !facts.barrier().restricted() && !isShut(facts.barrier());
    }

    private static boolean isShut(CaseFacts.Barrier barrier) {
        return !barrier.agencyActive()
                || !barrier.agreementInForce()
                || barrier.conflicted()
                || (barrier.restricted() && !barrier.named());
    }
}
