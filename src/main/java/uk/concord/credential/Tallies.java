package uk.concord.credential;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Repository;

/** The tallies of failed tries, shared by all nodes. */
@Repository
class Tallies {
    @PersistenceContext
    private EntityManager em;

    /** The tally for this transaction alone: whoever else wants it waits, so that no try is lost. */
    Tally locked(UUID id, Ladder ladder) {
        Optional<Tally> known = find(id);
        if (known.isPresent()) {
            return known.get();
        }
        // An insert that ignores would lock for reading first, and two of them would then wait for each other.
        em.createNativeQuery("INSERT INTO sign_in_tally (id, version, ladder, failures, last_failed_at)"
                        + " VALUES (?, 1, ?, 0, ?) ON DUPLICATE KEY UPDATE failures = failures")
                .setParameter(1, Ids.bytes(id))
                .setParameter(2, ladder.name())
                .setParameter(3, Timestamp.from(Instant.EPOCH.plusSeconds(1)))
                .executeUpdate();
        return find(id).orElseThrow();
    }

    private Optional<Tally> find(UUID id) {
        return Optional.ofNullable(em.find(Tally.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Removes what no longer makes anybody wait and knows nobody. */
    int forget(Instant failedBefore, Instant fittedBefore) {
        return em.createQuery("""
                        DELETE FROM Tally t WHERE t.lastFailedAt < :failed
                          AND (t.lastFittedAt IS NULL OR t.lastFittedAt < :fitted)
                        """)
                .setParameter("failed", failedBefore)
                .setParameter("fitted", fittedBefore)
                .executeUpdate();
    }
}
