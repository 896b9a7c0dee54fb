package uk.concord.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Role;
import uk.concord.access.Viewer;
import uk.concord.casefile.Circle;
import uk.concord.kernel.Repository;

/** The workers who might see a case, and when they last did. */
@Repository
class CaseReaders {
    @PersistenceContext
    private EntityManager em;

    /** A role that a worker holds now, with the agency they hold it for. */
    public record Holder(UUID accountId, String name, UUID agencyId, String agency, Role role, String area) {}

    /** Those of the agencies of the team, and those who are named or chair, and the coordinators of the area. */
    List<Holder> candidates(Viewer asking, Circle circle) {
        return em.createQuery("""
                        SELECT NEW uk.concord.casework.CaseReaders$Holder(a.id, a.name, g.id, g.name, r.role, r.area)
                        FROM Account a, Agency g, RoleTenure r
                        WHERE g.id = a.agencyId AND r.accountId = a.id AND g.active = TRUE
                          AND a.status = uk.concord.identity.Account.Status.ACTIVE
                          AND r.heldFrom <= :now AND (r.heldUntil IS NULL OR r.heldUntil > :now)
                          AND (a.agencyId IN :agencies OR a.id IN :accounts
                            OR (r.role = uk.concord.access.Role.COORD AND r.area = :area))
                        ORDER BY a.name
                        """, Holder.class)
                .setParameter("now", asking.at())
                .setParameter("agencies", withOne(circle.agencies(asking.at())))
                .setParameter("accounts", withOne(circle.accounts()))
                .setParameter("area", circle.file().area())
                .getResultList();
    }

    /** An empty list of a query is refused by some databases: nobody has this id. */
    private static Set<UUID> withOne(Set<UUID> ids) {
        Set<UUID> some = new HashSet<>(ids);
        some.add(new UUID(0, 0));
        return some;
    }

    /** When each worker last opened the case. */
    Map<UUID, Instant> lastOpened(UUID caseId) {
        return em.createQuery("""
                        SELECT e.accountId, e.at FROM TrailEntry e
                        WHERE e.subjectId = :case AND e.position IN (
                          SELECT MAX(f.position) FROM TrailEntry f
                          WHERE f.subjectId = :case AND f.operation = 'CASE_READ'
                            AND f.outcome = uk.concord.audit.Outcome.DONE GROUP BY f.accountId)
                        """, Object[].class)
                .setParameter("case", caseId)
                .getResultStream()
                .collect(Collectors.toMap(line -> (UUID) line[0], line -> (Instant) line[1]));
    }
}
