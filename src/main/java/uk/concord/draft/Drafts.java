package uk.concord.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Repository;

/** Texts being typed, each its author's alone. */
@Repository
class Drafts {
    @PersistenceContext
    private EntityManager em;

    /**
     * The draft of a key, begun if there is none, for whoever writes in it next: two saves that meet, or a save that meets
     * the form, wait for each other instead of refusing each other.
     */
    Draft held(Draft fresh) {
        return held(fresh.subject().id(), fresh.key()).orElseGet(() -> {
            begin(fresh);
            return held(fresh.subject().id(), fresh.key()).orElseThrow();
        });
    }

    private Optional<Draft> held(UUID accountId, String key) {
        return em
                .createQuery("SELECT d FROM Draft d WHERE d.accountId = :account AND d.key = :key", Draft.class)
                .setParameter("account", accountId)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locks the row as well when another was quicker: a shared lock would let two wait for each other for ever. */
    private void begin(Draft fresh) {
        em.createNativeQuery("""
                        INSERT INTO draft (id, version, account_id, draft_key, sequence_no, body_sealed, saved_at)
                        VALUES (?, 1, ?, ?, 0, '', ?) ON DUPLICATE KEY UPDATE version = version
                        """)
                .setParameter(1, Ids.bytes(fresh.id()))
                .setParameter(2, Ids.bytes(fresh.subject().id()))
                .setParameter(3, fresh.key())
                .setParameter(4, Timestamp.from(Instant.EPOCH))
                .executeUpdate();
    }

    List<Draft> under(UUID accountId, String prefix) {
        return query(accountId, prefix).getResultList();
    }

    /** The same, to throw them away: a save that comes at this moment waits. */
    List<Draft> heldUnder(UUID accountId, String prefix) {
        return query(accountId, prefix)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private TypedQuery<Draft> query(UUID accountId, String prefix) {
        return em.createQuery(
                        "SELECT d FROM Draft d WHERE d.accountId = :account AND d.key LIKE :prefix ORDER BY d.key",
                        Draft.class)
                .setParameter("account", accountId)
                .setParameter(
                        "prefix",
                        prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .setMaxResults(200);
    }

    void remove(Draft draft) {
        em.remove(draft);
    }
}
