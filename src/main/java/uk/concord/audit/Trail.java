package uk.concord.audit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.chain.Head;
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

    @Inject
    private KnownHeads known;

    /** Adds links to the chains; a chain never forks, whoever else writes it now. */
    void add(List<Happening> done) {
        Set<UUID> subjects = done.stream().map(what -> what.subject().id()).collect(Collectors.toSet());
        if (subjects.size() == 1 && addBehindKnownHead(subjects.iterator().next(), done)) {
            return;
        }
        Map<UUID, ChainHead> heads = heads(subjects);
        done.forEach(what -> em.persist(
                Objects.requireNonNull(heads.get(what.subject().id())).append(what)));
        heads.forEach((subject, head) -> known.keep(subject, head.standing()));
    }

    /** Moves the head on if it still stands where this node left it: the same as locking it first, by one statement. */
    private boolean addBehindKnownHead(UUID subject, List<Happening> done) {
        Optional<Head> guess = known.of(subject);
        if (guess.isEmpty()) {
            return false;
        }
        List<TrailEntry> links = TrailEntry.chain(done, guess.get());
        Head last = links.get(links.size() - 1).asHead();
        if (!move(subject, guess.get(), last)) {
            return false;
        }
        links.forEach(em::persist);
        known.keep(subject, last);
        return true;
    }

    private boolean move(UUID subject, Head from, Head to) {
        return em.createQuery("""
                                UPDATE ChainHead h SET h.position = :position, h.hash = :hash
                                WHERE h.subjectId = :subject AND h.position = :before AND h.hash = :hashBefore
                                """)
                        .setParameter("position", to.position())
                        .setParameter("hash", to.hash())
                        .setParameter("subject", subject)
                        .setParameter("before", from.position())
                        .setParameter("hashBefore", from.hash())
                        .executeUpdate()
                == 1;
    }

    /** Writes what is pending, so that changes are known before they are recorded. */
    void flush() {
        em.flush();
    }

    /**
     * A chain and the head that stood when it was read, by one statement: with two, a link that is added between them
     * would make a clean chain look broken.
     */
    List<Object[]> chainWithHead(Subject subject) {
        return em.createQuery("""
                        SELECT e, h FROM TrailEntry e LEFT JOIN ChainHead h ON h.subjectId = e.subjectId
                        WHERE e.subjectId = :subject ORDER BY e.position
                        """, Object[].class)
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

    private Map<UUID, ChainHead> heads(Set<UUID> subjects) {
        Map<UUID, ChainHead> known = locked(subjects);
        List<UUID> fresh =
                subjects.stream().filter(id -> !known.containsKey(id)).sorted().toList();
        if (fresh.isEmpty()) {
            return known;
        }
        fresh.forEach(this::begin);
        return locked(subjects);
    }

    /** Locks heads in the order of their ids, so that two calls never wait for each other's chains. */
    private Map<UUID, ChainHead> locked(Set<UUID> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT h FROM ChainHead h WHERE h.subjectId IN :subjects ORDER BY h.subjectId",
                        ChainHead.class)
                .setParameter("subjects", subjects)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("eclipselink.refresh", "true")
                .getResultStream()
                .collect(Collectors.toMap(ChainHead::subjectId, head -> head));
    }

    private void begin(UUID subjectId) {
        em.createNativeQuery("INSERT INTO audit_head (subject_id, position_no, entry_hash) VALUES (?, 0, ?)"
                        + " ON DUPLICATE KEY UPDATE position_no = position_no")
                .setParameter(1, Ids.bytes(subjectId))
                .setParameter(2, new byte[32])
                .executeUpdate();
    }
}
