package uk.concord.casefile;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Permission;
import uk.concord.access.Viewer;
import uk.concord.kernel.Repository;

/** The cases, and the rows on which sight of them rests. */
@Repository
class CaseFiles {
    private static final String STANDINGS = """
            SELECT c.area, c.restricted,
              (SELECT COUNT(x.id) FROM CaseConflict x WHERE x.caseId = c.id
                 AND (x.partyId = :account
                   OR (x.partyId = :agency AND x.shuts = TRUE AND x.deputyId <> :account))),
              (SELECT COUNT(r.id) FROM CaseNaming r WHERE r.caseId = c.id AND r.accountId = :account
                 AND r.kind = uk.concord.casefile.CaseNaming.Kind.RESTRICTED),
              (SELECT COUNT(h.id) FROM CaseChairing h WHERE h.caseId = c.id AND h.accountId = :account),
              (SELECT COUNT(t.id) FROM CaseTeam t WHERE t.caseId = c.id AND t.agencyId = :agency
                 AND t.status <> uk.concord.casefile.CaseTeam.Status.REMOVED
                 AND (t.accessEndsAt IS NULL OR t.accessEndsAt > :now)),
              (SELECT COUNT(n.id) FROM CaseNaming n WHERE n.caseId = c.id AND n.accountId = :account
                 AND n.kind = uk.concord.casefile.CaseNaming.Kind.ON_TEAM),
              c.id, c.reference
            FROM CaseFile c WHERE c.id IN :cases
            """;

    @PersistenceContext
    private EntityManager em;

    /** How the viewer stands to the case; nothing when there is no such case. */
    Optional<Standing> standing(Viewer viewer, UUID caseId) {
        return standings(viewer, Set.of(caseId)).stream().findFirst();
    }

    /** How the viewer stands to each of the cases that there are: one statement. */
    List<Standing> standings(Viewer viewer, Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(STANDINGS, Object[].class)
                .setParameter("account", viewer.accountId())
                .setParameter("agency", viewer.agencyId())
                .setParameter("now", viewer.at())
                .setParameter("cases", caseIds)
                .getResultStream()
                .map(Standing::read)
                .toList();
    }

    /** The case, if the viewer sees it whole. */
    Optional<CaseFile> visible(Viewer viewer, UUID caseId) {
        Visible visible = new Visible(viewer);
        if (!visible.isPossible()) {
            return Optional.empty();
        }
        return visible.bind(em.createQuery(
                        "SELECT c FROM CaseFile c WHERE c.id = :case AND " + visible.condition(), CaseFile.class))
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    /** Those of the cases that the viewer sees whole. */
    Set<UUID> visibleAmong(Viewer viewer, Collection<UUID> caseIds) {
        Visible visible = new Visible(viewer);
        if (caseIds.isEmpty() || !visible.isPossible()) {
            return Set.of();
        }
        return new HashSet<>(visible.bind(em.createQuery(
                        "SELECT c.id FROM CaseFile c WHERE c.id IN :cases AND " + visible.condition(), UUID.class))
                .setParameter("cases", caseIds)
                .getResultList());
    }

    /** The cases about these victims, as far as the viewer sees them whole. */
    List<CaseFile> aboutVictims(Viewer viewer, Collection<UUID> victimIds) {
        Visible visible = new Visible(viewer);
        if (victimIds.isEmpty() || !visible.isPossible()) {
            return List.of();
        }
        return visible.bind(em.createQuery(
                        "SELECT c FROM CaseFile c WHERE c.victimId IN :victims AND " + visible.condition()
                                + " ORDER BY c.lastReferralAt DESC",
                        CaseFile.class))
                .setParameter("victims", victimIds)
                .getResultList();
    }

    /** A case for the portal's own work on it; a person's request goes through {@link #visible}. */
    Optional<CaseFile> find(UUID caseId) {
        return Optional.ofNullable(em.find(CaseFile.class, caseId));
    }

    /** A case by its reference, in an emergency, for whom the role lets break glass; what shuts it even then, the door asks. */
    Optional<CaseFile> named(Viewer viewer, String reference) {
        if (!Permission.GLASS_BREAK.isHeldBy(viewer)) {
            return Optional.empty();
        }
        return em.createQuery("SELECT c FROM CaseFile c WHERE c.reference = :reference", CaseFile.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Map<UUID, CaseDocket.Docket> dockets(Collection<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        SELECT NEW uk.concord.casefile.CaseDocket$Docket(c.id, c.reference, c.area, c.status, c.restricted)
                        FROM CaseFile c WHERE c.id IN :cases
                        """, CaseDocket.Docket.class)
                .setParameter("cases", caseIds)
                .getResultStream()
                .collect(Collectors.toMap(CaseDocket.Docket::caseId, docket -> docket));
    }

    List<CaseTeam> team(UUID caseId) {
        return em.createQuery("SELECT t FROM CaseTeam t WHERE t.caseId = :case ORDER BY t.invitedAt", CaseTeam.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<CaseNaming> namings(UUID caseId) {
        return em.createQuery("SELECT n FROM CaseNaming n WHERE n.caseId = :case", CaseNaming.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<CasePerson> people(UUID caseId) {
        return em.createQuery("SELECT p FROM CasePerson p WHERE p.caseId = :case", CasePerson.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The cases by who chairs them. */
    Map<UUID, Set<UUID>> chairings(Set<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT h.accountId, h.caseId FROM CaseChairing h WHERE h.caseId IN :cases", Object[].class)
                .setParameter("cases", caseIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        line -> (UUID) line[0], Collectors.mapping(line -> (UUID) line[1], Collectors.toSet())));
    }

    List<CaseChairing> chairings(UUID caseId) {
        return em.createQuery("SELECT h FROM CaseChairing h WHERE h.caseId = :case", CaseChairing.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    boolean leavesOut(UUID caseId, UUID agencyId) {
        return conflicts(caseId).stream().anyMatch(conflict -> conflict.isOf(agencyId));
    }

    List<CaseConflict> conflicts(UUID caseId) {
        return em.createQuery("SELECT x FROM CaseConflict x WHERE x.caseId = :case", CaseConflict.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What was decided on who finds a case that the viewer sees whole, newest first. */
    List<SightDecision> decisions(Viewer viewer, UUID caseId) {
        Visible visible = new Visible(viewer);
        if (!visible.isPossible()) {
            return List.of();
        }
        return visible.bind(em.createQuery(
                        "SELECT d FROM SightDecision d, CaseFile c WHERE c.id = d.caseId AND c.id = :case AND "
                                + visible.condition() + " ORDER BY d.decidedAt DESC",
                        SightDecision.class))
                .setParameter("case", caseId)
                .setMaxResults(50)
                .getResultList();
    }

    /** Keeps a new case, before the rows that point to it. */
    CaseFile add(CaseFile file) {
        em.persist(file);
        em.flush();
        return file;
    }

    /** Keeps a row of a case. */
    <T> T add(T row) {
        em.persist(row);
        return row;
    }

    void remove(Object row) {
        em.remove(row);
    }
}
