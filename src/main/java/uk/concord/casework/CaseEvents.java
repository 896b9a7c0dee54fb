package uk.concord.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.casefile.Visible;
import uk.concord.kernel.Repository;

/** What was told and tried on a case, newest first, for a viewer who sees the case whole. */
@Repository
class CaseEvents {
    /** More than this is not shown at once. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    List<CaseUpdate> updates(Viewer viewer, UUID caseId) {
        return of(viewer, caseId, CaseUpdate.class, "postedAt")
                .map(query -> query.setHint("eclipselink.batch", "e.named").setHint("eclipselink.batch.type", "IN"))
                .map(TypedQuery::getResultList)
                .orElse(List.of());
    }

    List<ContactLog> contacts(Viewer viewer, UUID caseId) {
        return of(viewer, caseId, ContactLog.class, "at")
                .map(TypedQuery::getResultList)
                .orElse(List.of());
    }

    private <T> Optional<TypedQuery<T>> of(Viewer viewer, UUID caseId, Class<T> kind, String moment) {
        Visible visible = new Visible(viewer);
        if (!visible.isPossible()) {
            return Optional.empty();
        }
        return Optional.of(visible.bind(em.createQuery(
                        "SELECT e FROM " + kind.getSimpleName()
                                + " e, CaseFile c WHERE c.id = e.caseId AND c.id = :case AND " + visible.condition()
                                + " ORDER BY e." + moment + " DESC",
                        kind))
                .setParameter("case", caseId)
                .setMaxResults(MOST));
    }

    /** Keeps something new that was told or tried. */
    <T> T add(T event) {
        em.persist(event);
        return event;
    }
}
