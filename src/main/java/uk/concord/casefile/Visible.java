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
 */
public record Visible(Viewer viewer, Walk walk) {
    /** By which way the database comes to the cases; all ways find the same. */
    public enum Walk {
        /** As it judges best: mostly it gathers all that the agency is on, and sorts them. */
        GATHERED,
        /** The cases in the order of the list, and the team of each: a count is the same condition, but cannot be turned round. */
        CASES,
        /** The places of the agency, which lie in the order of the list: for those whom nothing else shows a case. */
        PLACES
    }

    private static final String PLACE = """
            t.caseId = c.id AND t.agencyId = :viewerAgency
              AND t.status IN (uk.concord.casefile.CaseTeam.Status.INVITED, uk.concord.casefile.CaseTeam.Status.ACTIVE)
              AND (t.accessEndsAt IS NULL OR t.accessEndsAt > :viewerNow))
            """;

    private static final String OF_TEAM = "FROM CaseTeam t WHERE " + PLACE;

    private static final String TEAM = "EXISTS (SELECT t.id " + OF_TEAM;

    private static final String TEAM_OF_EACH = "0 < (SELECT COUNT(t.id) " + OF_TEAM;

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
        this(viewer, Walk.GATHERED);
    }

    /** Whether the places of their agency alone show this viewer cases: neither an office nor a name does. */
    public static boolean isByPlacesAlone(Viewer viewer) {
        return viewer.representsAgency() && !viewer.holds(Role.COORD) && !viewer.holds(Role.CHAIR);
    }

    /** Whether there can be any at all: the agency works and its agreement is in force (L-02). */
    public boolean isPossible() {
        return viewer.desk().active() && viewer.desk().mayShareCases();
    }

    /** What a query reads from. */
    public String source() {
        return walk == Walk.PLACES ? "CaseTeam t, CaseFile c" : "CaseFile c";
    }

    /** The youngest case first. */
    public String order() {
        return walk == Walk.PLACES ? "t.openedAt DESC, t.caseId DESC" : "c.openedAt DESC, c.id DESC";
    }

    /** The condition. */
    public String condition() {
        if (walk == Walk.PLACES) {
            return "(" + PLACE + " AND " + NOT_SHUT;
        }
        List<String> ways = new ArrayList<>();
        String team = walk == Walk.CASES ? TEAM_OF_EACH : TEAM;
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
