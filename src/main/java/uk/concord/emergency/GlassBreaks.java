package uk.concord.emergency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.access.Viewer;
import uk.concord.kernel.Repository;

/** Where the glass was broken, by the viewer or for the viewer to look at. */
@Repository
class GlassBreaks {
    @PersistenceContext
    private EntityManager em;

    /** The newest that still lets the viewer in. */
    Optional<GlassBreak> openTo(Viewer viewer, UUID caseId) {
        return em.createQuery("""
                        SELECT b FROM GlassBreak b WHERE b.accountId = :account AND b.caseId = :case AND b.endsAt > :now
                        ORDER BY b.endsAt DESC
                        """, GlassBreak.class)
                .setParameter("account", viewer.accountId())
                .setParameter("case", caseId)
                .setParameter("now", viewer.at())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those that the viewer was told of and nobody has looked at. */
    List<GlassBreak> waitingFor(Viewer viewer) {
        return em.createQuery("""
                        SELECT b FROM GlassBreak b WHERE b.finding = uk.concord.emergency.GlassBreak.Finding.WAITS
                          AND b.id IN (SELECT t.breakId FROM GlassAlert t WHERE t.accountId = :account)
                        ORDER BY b.reviewBy, b.brokenAt
                        """, GlassBreak.class)
                .setParameter("account", viewer.accountId())
                .getResultList();
    }

    /** One that the viewer was told of. */
    Optional<GlassBreak> toldTo(Viewer viewer, UUID id) {
        return em.createQuery("""
                        SELECT b FROM GlassBreak b WHERE b.id = :id
                          AND b.id IN (SELECT t.breakId FROM GlassAlert t WHERE t.accountId = :account)
                        """, GlassBreak.class)
                .setParameter("id", id)
                .setParameter("account", viewer.accountId())
                .getResultStream()
                .findFirst();
    }

    void add(Object row) {
        em.persist(row);
    }
}
