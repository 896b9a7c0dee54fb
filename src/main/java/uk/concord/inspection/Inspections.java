package uk.concord.inspection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** The imported inspections with what they say. */
@Repository
class Inspections {
    @PersistenceContext
    private EntityManager em;

    Optional<Inspection> find(UUID id) {
        return Optional.ofNullable(em.find(Inspection.class, id));
    }

    Optional<Inspection> latest() {
        return em.createQuery(
                        "SELECT i FROM Inspection i ORDER BY i.publishedOn DESC, i.importedAt DESC", Inspection.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** T1: one report is one day and one inspectorate; the collation of the column takes case out of it. */
    Optional<Inspection> ofReport(LocalDate publishedOn, String inspectorate) {
        return em.createQuery("""
                        SELECT i FROM Inspection i
                        WHERE i.publishedOn = :day AND LOWER(i.inspectorate) = LOWER(:who)
                        """, Inspection.class)
                .setParameter("day", publishedOn)
                .setParameter("who", inspectorate)
                .getResultStream()
                .findFirst();
    }

    List<Theme> themes(UUID inspectionId) {
        return em.createQuery("SELECT t FROM Theme t WHERE t.inspectionId = :id ORDER BY t.position", Theme.class)
                .setParameter("id", inspectionId)
                .getResultList();
    }

    List<CauseOfConcern> concerns(UUID inspectionId) {
        return em.createQuery(
                        "SELECT c FROM CauseOfConcern c WHERE c.inspectionId = :id ORDER BY c.position",
                        CauseOfConcern.class)
                .setParameter("id", inspectionId)
                .getResultList();
    }

    /** Written at once: rows that name one another by id only must reach the database in this order. */
    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
