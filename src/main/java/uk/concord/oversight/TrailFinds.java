package uk.concord.oversight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.kernel.Repository;

/** The trail across all chains, and the references by which its subjects are known; nothing of what they hold. */
@Repository
class TrailFinds {
    private static final String ROWS = """
            SELECT NEW uk.concord.oversight.TrailRow(e.at, a.name, g.name, e.act, e.operation, e.touched, e.outcome,
              e.subjectKind, e.subjectId, COALESCE(c.reference, r.reference, s.name, t.name))
            FROM TrailEntry e LEFT JOIN Account a ON a.id = e.accountId LEFT JOIN Agency g ON g.id = e.agencyId
              LEFT JOIN CaseFile c ON c.id = e.subjectId LEFT JOIN Referral r ON r.id = e.subjectId
              LEFT JOIN Account s ON s.id = e.subjectId LEFT JOIN Agency t ON t.id = e.subjectId
            """;

    private static final String COUNT = "SELECT COUNT(e.id) FROM TrailEntry e";

    @PersistenceContext
    private EntityManager em;

    /** Whose lines are asked for, as ids; an empty set asks for all. */
    record Ids(Set<UUID> who, Set<UUID> whom) {}

    List<TrailRow> page(TrailQuestion question, Ids ids, LocalDate today, int first, int most) {
        TypedQuery<TrailRow> rows = em.createQuery(
                ROWS + where(question) + " ORDER BY e.at DESC, e.subjectId, e.position DESC", TrailRow.class);
        return bind(rows, question, ids, today)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(TrailQuestion question, Ids ids, LocalDate today) {
        return bind(em.createQuery(COUNT + where(question), Long.class), question, ids, today)
                .getSingleResult();
    }

    private static String where(TrailQuestion question) {
        List<String> parts = new ArrayList<>(List.of(" WHERE e.at >= :since AND e.at < :before"));
        if (question.asksForWorker()) {
            parts.add("e.accountId IN :who");
        }
        if (question.asksForSubject()) {
            parts.add("e.subjectId IN :whom");
        }
        if (question.act() != null) {
            parts.add("e.act = :act");
        }
        return String.join(" AND ", parts);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, TrailQuestion question, Ids ids, LocalDate today) {
        query.setParameter("since", question.since(today));
        query.setParameter("before", question.before(today));
        if (question.asksForWorker()) {
            query.setParameter("who", withOne(ids.who()));
        }
        if (question.asksForSubject()) {
            query.setParameter("whom", withOne(ids.whom()));
        }
        if (question.act() != null) {
            query.setParameter("act", question.act());
        }
        return query;
    }

    /** An empty list of a query is refused by some databases: nobody has this id. */
    private static Set<UUID> withOne(Set<UUID> ids) {
        return ids.isEmpty() ? Set.of(new UUID(-1, -1)) : ids;
    }

    Set<UUID> accounts(String email) {
        return ids("SELECT a.id FROM Account a WHERE a.email = :known", email);
    }

    /** A case with its people and referrals, or a referral, by reference. */
    Set<UUID> subjects(String reference) {
        Set<UUID> found = new HashSet<>(ids("SELECT c.id FROM CaseFile c WHERE c.reference = :known", reference));
        found.addAll(ids(
                "SELECT p.personId FROM CasePerson p, CaseFile c WHERE c.id = p.caseId AND c.reference = :known",
                reference));
        found.addAll(ids("SELECT c.victimId FROM CaseFile c WHERE c.reference = :known", reference));
        found.addAll(ids(
                "SELECT r.id FROM Referral r WHERE r.reference = :known OR r.caseId IN"
                        + " (SELECT c.id FROM CaseFile c WHERE c.reference = :known)",
                reference));
        return found;
    }

    private Set<UUID> ids(String query, String known) {
        return em.createQuery(query, UUID.class)
                .setParameter("known", known)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
