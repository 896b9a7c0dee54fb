package uk.concord.plan;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Repository;
import uk.concord.progress.Measure;
import uk.concord.progress.Milestone;
import uk.concord.progress.Objective;

/** The items of all plans with what belongs to them. */
@Repository
class Plans {
    private static final String READ_ONLY = "eclipselink.read-only";

    @PersistenceContext
    private EntityManager em;

    /** Written at once: rows that name one another by id only must reach the database in this order. */
    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    PlanItem item(UUID id) {
        return Optional.ofNullable(em.find(PlanItem.class, id)).orElseThrow(NotFound::new);
    }

    Recommendation recommendation(UUID id) {
        return Optional.ofNullable(em.find(Recommendation.class, id)).orElseThrow(NotFound::new);
    }

    Evidence evidence(UUID id) {
        return Optional.ofNullable(em.find(Evidence.class, id)).orElseThrow(NotFound::new);
    }

    Measure measure(UUID id) {
        return Optional.ofNullable(em.find(Measure.class, id)).orElseThrow(NotFound::new);
    }

    Milestone milestone(UUID id) {
        return Optional.ofNullable(em.find(Milestone.class, id)).orElseThrow(NotFound::new);
    }

    /** The plan that an item belongs to; an item that is not there is not found. */
    UUID planOf(UUID itemId) {
        return em.createQuery("SELECT i.inspectionId FROM PlanItem i WHERE i.id = :id", UUID.class)
                .setParameter("id", itemId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * All items of a plan with their parties, in one statement, to be read and never changed: read for changing, items
     * with several parties were taken for changed beside the one that was, and their versions rose.
     */
    List<PlanItem> items(UUID inspectionId) {
        return em.createQuery("""
                        SELECT DISTINCT i FROM PlanItem i LEFT JOIN FETCH i.parties
                        WHERE i.inspectionId = :plan ORDER BY i.position, i.code
                        """, PlanItem.class)
                .setParameter("plan", inspectionId)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    int actionsUnder(UUID recommendationId) {
        return em.createQuery("SELECT COUNT(a) FROM JointAction a WHERE a.recommendationId = :id", Long.class)
                .setParameter("id", recommendationId)
                .getSingleResult()
                .intValue();
    }

    List<Milestone> milestones(UUID inspectionId) {
        return em.createQuery(
                        "SELECT m FROM Milestone m WHERE m.inspectionId = :plan ORDER BY m.dueOn", Milestone.class)
                .setParameter("plan", inspectionId)
                .getResultList();
    }

    List<Measure> measures(UUID inspectionId) {
        return em.createQuery("""
                        SELECT DISTINCT m FROM Measure m LEFT JOIN FETCH m.figures
                        WHERE m.inspectionId = :plan ORDER BY m.name
                        """, Measure.class)
                .setParameter("plan", inspectionId)
                .setHint(READ_ONLY, "true")
                .getResultList();
    }

    List<Objective> objectives(UUID recommendationId) {
        return em.createQuery(
                        "SELECT o FROM Objective o WHERE o.recommendationId = :id ORDER BY o.text", Objective.class)
                .setParameter("id", recommendationId)
                .getResultList();
    }

    List<Evidence> evidenceWaiting(UUID inspectionId) {
        return em.createQuery("""
                        SELECT e FROM Evidence e WHERE e.inspectionId = :plan AND e.judgement = :waiting
                        ORDER BY e.submittedAt
                        """, Evidence.class)
                .setParameter("plan", inspectionId)
                .setParameter("waiting", Evidence.Judgement.WAITING)
                .getResultList();
    }

    List<Evidence> evidenceOf(UUID itemId) {
        return evidenceOf(Set.of(itemId));
    }

    List<Evidence> evidenceOf(Set<UUID> itemIds) {
        return em.createQuery(
                        "SELECT e FROM Evidence e WHERE e.itemId IN :items ORDER BY e.submittedAt DESC", Evidence.class)
                .setParameter("items", itemIds)
                .getResultList();
    }

    List<PlanEntry> entriesOf(Set<UUID> itemIds) {
        return em.createQuery(
                        "SELECT e FROM PlanEntry e WHERE e.itemId IN :items ORDER BY e.writtenAt DESC, e.id DESC",
                        PlanEntry.class)
                .setParameter("items", itemIds)
                .setMaxResults(200)
                .getResultList();
    }

    List<PlanEntry> entriesSince(UUID inspectionId, Instant since) {
        return em.createQuery("""
                        SELECT e FROM PlanEntry e WHERE e.inspectionId = :plan AND e.writtenAt >= :since
                        ORDER BY e.writtenAt DESC, e.id DESC
                        """, PlanEntry.class)
                .setParameter("plan", inspectionId)
                .setParameter("since", since)
                .setMaxResults(500)
                .getResultList();
    }
}
