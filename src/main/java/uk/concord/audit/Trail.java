package uk.concord.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.concord.kernel.Ids;
import uk.concord.kernel.Repository;
import uk.concord.kernel.Subject;

/** The chains. */
@Repository
class Trail {
    private static final String LOOKS = """
            e.subjectId = :subject AND e.outcome = uk.concord.audit.Outcome.DONE AND e.act IN :acts
              AND NOT EXISTS (SELECT f.id FROM TrailEntry f WHERE f.subjectId = e.subjectId
                AND f.position = e.position - 1 AND f.correlation = e.correlation)
            """;

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

    /** What was done to a subject, once for each act: an act writes a line for each record it touches. */
    List<LedgerRow> looks(Subject subject, Ledger.Question question, int most) {
        return ask(em.createQuery("""
                        SELECT NEW uk.concord.audit.LedgerRow(e.at, a.name, g.name, e.act, e.operation, e.outcome)
                        FROM TrailEntry e, Account a, Agency g WHERE a.id = e.accountId AND g.id = e.agencyId AND
                        """ + LOOKS + " ORDER BY e.position DESC", LedgerRow.class), subject, question)
                .setFirstResult(question.first())
                .setMaxResults(most)
                .getResultList();
    }

    /** How many acts {@link #looks} would find in all. */
    long countLooks(Subject subject, Ledger.Question question) {
        return ask(
                        em.createQuery(
                                "SELECT COUNT(e.position) FROM TrailEntry e, Account a, Agency g"
                                        + " WHERE a.id = e.accountId AND g.id = e.agencyId AND " + LOOKS,
                                Long.class),
                        subject,
                        question)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> ask(TypedQuery<T> query, Subject subject, Ledger.Question question) {
        return query.setParameter("subject", subject.id()).setParameter("acts", question.acts());
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
