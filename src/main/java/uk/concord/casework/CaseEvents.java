package uk.concord.casework;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** What was told and tried on a case, newest first. Whoever asks has found the case for its viewer. */
@Repository
class CaseEvents {
    /** More than this is not shown at once. */
    static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    List<CaseUpdate> updates(UUID caseId) {
        return em.createQuery(
                        "SELECT u FROM CaseUpdate u WHERE u.caseId = :case ORDER BY u.postedAt DESC", CaseUpdate.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ContactLog> contacts(UUID caseId) {
        return em.createQuery("SELECT l FROM ContactLog l WHERE l.caseId = :case ORDER BY l.at DESC", ContactLog.class)
                .setParameter("case", caseId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
