package uk.concord.casefile;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.concord.access.Role;
import uk.concord.access.Viewer;

/**
 * Which cases a viewer sees whole, as a condition on the case {@code c} of a query: the query side of
 * {@link uk.concord.access.CaseAccess}. It names only the ways that are open to this viewer, so that for most it is one
 * indexed EXISTS. A property test sees to it that both sides agree.
 *
 * @param walked whether the database is to walk the cases in the order of the list and look at the team of each, rather
 *     than gather all that the agency is on and sort them: a count is the same condition, but cannot be turned round
 */
public record Visible(Viewer viewer, boolean walked) {
    private static final String PLACE = """
            FROM CaseTeam t WHERE t.caseId = c.id AND t.agencyId = :viewerAgency
              AND t.status IN (uk.concord.casefile.CaseTeam.Status.INVITED, uk.concord.casefile.CaseTeam.Status.ACTIVE)
              AND (t.accessEndsAt IS NULL OR t.accessEndsAt > :viewerNow))
            """;

    private static final String TEAM = "EXISTS (SELECT t.id " + PLACE;

    private static final String TEAM_OF_EACH = "0 < (SELECT COUNT(t.id) " + PLACE;

    private static final String NAMED_ON_TEAM = """
            EXISTS (SELECT n.id FROM CaseNaming n WHERE n.caseId = c.id AND n.accountId = :viewerAccount
              AND n.kind = uk.concord.casefile.CaseNaming.Kind.ON_TEAM)
            """;

    private static final String CHAIRED =
            "EXISTS (SELECT h.id FROM CaseChairing h WHERE h.caseId = c.id AND h.accountId = :viewerAccount)";

    /** What shuts a case whatever the way in: a conflict, or a list of names without this one. */
    private static final String NOT_SHUT = """
            NOT EXISTS (SELECT x.id FROM CaseConflict x WHERE x.caseId = c.id
              AND (x.partyId = :viewerAccount
                OR (x.partyId = :viewerAgency AND x.shuts = TRUE AND x.deputyId <> :viewerAccount)))
            AND (c.restricted = FALSE OR EXISTS (SELECT r.id FROM CaseNaming r WHERE r.caseId = c.id
              AND r.accountId = :viewerAccount AND r.kind = uk.concord.casefile.CaseNaming.Kind.RESTRICTED))
            """;

    public Visible(Viewer viewer) {
        this(viewer, false);
    }

    /** Whether there can be any at all: the agency works and its agreement is in force (L-02). */
    public boolean isPossible() {
        return viewer.desk().active() && viewer.desk().mayShareCases();
    }

    /** The condition. */
    public String condition() {
        List<String> ways = new ArrayList<>();
        String team = walked ? TEAM_OF_EACH : TEAM;
        ways.add(viewer.representsAgency() ? team : NAMED_ON_TEAM + " AND " + team);
        if (viewer.holds(Role.COORD)) {
            ways.add("c.area IN :viewerAreas");
        }
        if (viewer.holds(Role.CHAIR)) {
            ways.add(CHAIRED);
        }
        return "(" + String.join(" OR ", ways) + ") AND " + NOT_SHUT;
    }

    /** Gives a query of that condition its parameters. */
    public <Q extends Query> Q bind(Q query) {
        query.setParameter("viewerAgency", viewer.agencyId());
        query.setParameter("viewerAccount", viewer.accountId());
        query.setParameter("viewerNow", viewer.at());
        if (viewer.holds(Role.COORD)) {
            Set<String> areas = viewer.coordinatedAreas();
            query.setParameter("viewerAreas", areas);
        }
        return query;
    }
}
