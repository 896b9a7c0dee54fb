package uk.concord.draft;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.NotFound;
import uk.concord.kernel.Repository;

/** The tokens that have acted. A second claim waits for the first to end and then finds it. */
@Repository
class UsedTokens {
    @PersistenceContext
    private EntityManager em;

    boolean claim(UUID token, Instant at) {
        return em.createNativeQuery("INSERT IGNORE INTO used_token (token, used_at) VALUES (?, ?)")
                        .setParameter(1, Ids.bytes(token))
                        .setParameter(2, Timestamp.from(at))
                        .executeUpdate()
                == 1;
    }

    /** Whether a form with this token was accepted. */
    boolean isUsed(UUID token) {
        return !em.createNativeQuery("SELECT token FROM used_token WHERE token = ?")
                .setParameter(1, Ids.bytes(token))
                .getResultList()
                .isEmpty();
    }

    void keep(UUID token, UUID result) {
        em.createNativeQuery("UPDATE used_token SET result_id = ? WHERE token = ?")
                .setParameter(1, Ids.bytes(result))
                .setParameter(2, Ids.bytes(token))
                .executeUpdate();
    }

    UUID result(UUID token) {
        Object result = em.createNativeQuery("SELECT result_id FROM used_token WHERE token = ?")
                .setParameter(1, Ids.bytes(token))
                .getSingleResult();
        if (result instanceof byte[] id) {
            return Ids.of(id);
        }
        throw new NotFound();
    }
}
