package uk.concord.purpose;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Repository;

/** What was said before restricted cases were opened. */
@Repository
class CasePurposes {
    @PersistenceContext
    private EntityManager em;

    /** What the viewer said last of this case. */
    Optional<CasePurpose> newest(Viewer viewer, UUID caseId) {
        return em.createQuery("""
                        SELECT p FROM CasePurpose p WHERE p.accountId = :account AND p.caseId = :case
                        ORDER BY p.statedAt DESC
                        """, CasePurpose.class)
                .setParameter("account", viewer.accountId())
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What everybody said of a case that the viewer has opened, newest first. */
    List<CasePurpose> of(Viewer viewer, UUID openedCaseId, int most) {
        return em.createQuery(
                        "SELECT p FROM CasePurpose p WHERE p.caseId = :case ORDER BY p.statedAt DESC",
                        CasePurpose.class)
                .setParameter("case", openedCaseId)
                .setMaxResults(most)
                .getResultList();
    }

    void add(CasePurpose purpose) {
        em.persist(purpose);
    }
}
