package uk.concord.incident;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.kernel.Repository;

/** The incidents, by the referral or the case whose door the asking service has passed. */
@Repository
class Incidents {
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    Optional<Incident> find(UUID id) {
        return Optional.ofNullable(em.find(Incident.class, id));
    }

    void add(Incident incident) {
        em.persist(incident);
    }

    void add(FlagChange change) {
        em.persist(change);
    }

    void add(FlagQuery query) {
        em.persist(query);
    }

    List<Incident> ofReferral(UUID referralId) {
        return em.createQuery(
                        "SELECT i FROM Incident i WHERE i.referralId = :referral ORDER BY i.occurrence.from DESC",
                        Incident.class)
                .setParameter("referral", referralId)
                .getResultList();
    }

    List<Incident> ofCase(UUID caseId) {
        return em.createQuery(
                        "SELECT i FROM Incident i WHERE i.caseId = :case ORDER BY i.occurrence.from DESC",
                        Incident.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<Incident> latest() {
        return em.createQuery("SELECT i FROM Incident i ORDER BY i.recordedAt DESC", Incident.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Incident> latestOf(UUID agencyId) {
        return em.createQuery(
                        "SELECT i FROM Incident i WHERE i.agencyId = :agency ORDER BY i.recordedAt DESC",
                        Incident.class)
                .setParameter("agency", agencyId)
                .setMaxResults(MOST)
                .getResultList();
    }

    Map<UUID, Integer> openQueries(List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = incidents.stream().map(Incident::id).toList();
        return em.createQuery("""
                        SELECT q.incidentId FROM FlagQuery q WHERE q.incidentId IN :ids AND q.answeredAt IS NULL
                        """, UUID.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
    }

    List<FlagQuery> openQueries(UUID incidentId) {
        return em.createQuery(
                        "SELECT q FROM FlagQuery q WHERE q.incidentId = :incident AND q.answeredAt IS NULL",
                        FlagQuery.class)
                .setParameter("incident", incidentId)
                .getResultList();
    }

    List<FlagChange> changes(UUID incidentId) {
        return em.createQuery(
                        "SELECT c FROM FlagChange c WHERE c.incidentId = :incident ORDER BY c.changedAt",
                        FlagChange.class)
                .setParameter("incident", incidentId)
                .getResultList();
    }
}
