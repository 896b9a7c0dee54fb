package uk.concord.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.chain.Head;
import uk.concord.kernel.Repository;

/** The signed sheets, and the heads that go into the next. */
@Repository
class Seals {
    @PersistenceContext
    private EntityManager em;

    List<Seal> newest(int most) {
        return em.createQuery("SELECT s FROM Seal s ORDER BY s.number DESC", Seal.class)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Seal> find(long number) {
        return em.createQuery("SELECT s FROM Seal s WHERE s.number = :number", Seal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Written at once: a number that another node took in the same moment is refused before a file is made. */
    void add(Seal seal) {
        em.persist(seal);
        em.flush();
    }

    Map<UUID, Head> headsMovedSince(Instant since) {
        return em.createQuery("""
                        SELECT h FROM ChainHead h WHERE h.position > 0
                          AND h.subjectId IN (SELECT e.subjectId FROM TrailEntry e WHERE e.at >= :since)
                        """, ChainHead.class)
                .setParameter("since", since)
                .setHint("eclipselink.read-only", "true")
                .setHint("jakarta.persistence.query.timeout", 600_000) // the first sheet has every chain there is
                .getResultStream()
                .collect(Collectors.toMap(ChainHead::subjectId, ChainHead::standing));
    }
}
