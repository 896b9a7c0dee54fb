package uk.concord.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Repository;

/** Research requests and the facts that were returned. */
@Repository
class Researches {
    /** How long an answered request stays in the list; after that it is found at its case. */
    private static final Duration LISTED = Duration.ofDays(183);

    private static final List<ResearchRequest.Status> OPEN =
            List.of(ResearchRequest.Status.REQUESTED, ResearchRequest.Status.DRAFT);

    @PersistenceContext
    private EntityManager em;

    Optional<ResearchRequest> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(ResearchRequest.class, id));
    }

    /** What the viewer's agency is asked, latest first: all that waits for it, and what fell due in the last half year. */
    List<ResearchRequest> ofAgency(Viewer viewer) {
        return em.createQuery("""
                        SELECT r FROM ResearchRequest r
                        WHERE r.agencyId = :agency AND (r.status IN :open OR r.dueAt > :since)
                        ORDER BY r.dueAt DESC, r.id
                        """, ResearchRequest.class)
                .setParameter("agency", viewer.agencyId())
                .setParameter("open", OPEN)
                .setParameter("since", viewer.at().minus(LISTED))
                .getResultList();
    }

    List<ResearchRequest> ofItems(Viewer viewer, Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT r FROM ResearchRequest r WHERE r.itemId IN :items ORDER BY r.id", ResearchRequest.class)
                .setParameter("items", itemIds)
                .getResultList();
    }

    List<ResearchFact> facts(Viewer viewer, Collection<UUID> requestIds) {
        if (requestIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT f FROM ResearchFact f WHERE f.requestId IN :requests ORDER BY f.id", ResearchFact.class)
                .setParameter("requests", requestIds)
                .getResultList();
    }

    /** Puts the answers of a return in place of those that stood. */
    void replace(Viewer viewer, ResearchRequest request, List<ResearchFact.Answer> answers) {
        facts(viewer, List.of(request.id())).forEach(em::remove);
        answers.forEach(answer -> em.persist(ResearchFact.of(request, answer)));
    }
}
