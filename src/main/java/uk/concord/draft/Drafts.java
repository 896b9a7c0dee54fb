package uk.concord.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Repository;

/** Texts being typed, each its author's alone. */
@Repository
class Drafts {
    @PersistenceContext
    private EntityManager em;

    Optional<Draft> of(UUID accountId, String key) {
        return em.createQuery("SELECT d FROM Draft d WHERE d.accountId = :account AND d.key = :key", Draft.class)
                .setParameter("account", accountId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    List<Draft> under(UUID accountId, String prefix) {
        return em.createQuery(
                        "SELECT d FROM Draft d WHERE d.accountId = :account AND d.key LIKE :prefix ORDER BY d.key",
                        Draft.class)
                .setParameter("account", accountId)
                .setParameter("prefix", beginning(prefix))
                .setMaxResults(200)
                .getResultList();
    }

    Optional<Instant> lastSaved(UUID accountId, String prefix) {
        return em.createQuery(
                        "SELECT d.savedAt FROM Draft d WHERE d.accountId = :account AND d.key LIKE :prefix ORDER BY d.savedAt DESC",
                        Instant.class)
                .setParameter("account", accountId)
                .setParameter("prefix", beginning(prefix))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static String beginning(String prefix) {
        return prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    Draft add(Draft draft) {
        em.persist(draft);
        return draft;
    }

    void remove(Draft draft) {
        em.remove(draft);
    }
}
