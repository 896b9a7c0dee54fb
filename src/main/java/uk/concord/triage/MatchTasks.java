package uk.concord.triage;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Repository;

/** The match tasks, each for the coordinator of its area. */
@Repository
class MatchTasks {
    @PersistenceContext
    private EntityManager em;

    void add(MatchTask task) {
        em.persist(task);
    }

    /** Those of a referral that nobody has settled. */
    List<MatchTask> open(Viewer viewer, UUID referralId) {
        return em.createQuery(
                        "SELECT m FROM MatchTask m WHERE m.referralId = :referral AND m.settledAt IS NULL",
                        MatchTask.class)
                .setParameter("referral", referralId)
                .getResultStream()
                .filter(task -> viewer.coordinatedAreas().contains(task.area()))
                .toList();
    }

    void settle(Viewer viewer, UUID referralId) {
        open(viewer, referralId).forEach(task -> task.settle(viewer.accountId(), viewer.at()));
    }
}
