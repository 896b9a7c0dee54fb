package uk.concord.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Repository;
import uk.concord.kernel.Subject;

/** The chains. */
@Repository
class Trail {
    @PersistenceContext
    private EntityManager em;

    void add(Happening what) {
        ChainHead head =
                locked(what.subject().id()).orElseGet(() -> begin(what.subject().id()));
        em.persist(head.append(what));
    }

    /** Writes what is pending, so that changes are known before they are recorded. */
    void flush() {
        em.flush();
    }

    List<TrailEntry> chain(Subject subject) {
        return em.createQuery(
                        "SELECT e FROM TrailEntry e WHERE e.subjectId = :subject ORDER BY e.position", TrailEntry.class)
                .setParameter("subject", subject.id())
                .getResultList();
    }

    List<LedgerRow> looks(Subject subject, int first, int most) {
        return em.createQuery("""
                        SELECT NEW uk.concord.audit.LedgerRow(e.at, a.name, g.name, e.act, e.operation, e.outcome)
                        FROM TrailEntry e, Account a, Agency g
                        WHERE e.subjectId = :subject AND a.id = e.accountId AND g.id = e.agencyId
                          AND e.outcome = uk.concord.audit.Outcome.DONE
                        ORDER BY e.position DESC
                        """, LedgerRow.class)
                .setParameter("subject", subject.id())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<ChainHead> head(UUID subjectId) {
        return Optional.ofNullable(em.find(ChainHead.class, subjectId));
    }

    private Optional<ChainHead> locked(UUID subjectId) {
        return Optional.ofNullable(em.find(ChainHead.class, subjectId, LockModeType.PESSIMISTIC_WRITE));
    }

    private ChainHead begin(UUID subjectId) {
        em.createNativeQuery("INSERT IGNORE INTO audit_head (subject_id, position_no, entry_hash) VALUES (?, 0, ?)")
                .setParameter(1, Ids.bytes(subjectId))
                .setParameter(2, new byte[32])
                .executeUpdate();
        return locked(subjectId).orElseThrow();
    }
}
