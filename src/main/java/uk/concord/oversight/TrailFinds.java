package uk.concord.oversight;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.kernel.Repository;
import uk.concord.kernel.SubjectKind;

/** The trail across all chains, and the references by which its subjects are known; nothing of what they hold. */
@Repository
class TrailFinds {
    private static final String LINES = """
            FROM TrailEntry e LEFT JOIN Account a ON a.id = e.accountId LEFT JOIN Agency g ON g.id = e.agencyId
            WHERE e.at >= :since AND e.at < :before
            """;

    private static final Map<SubjectKind, String> REFERENCES = Map.of(
            SubjectKind.CASE, "SELECT c.id, c.reference FROM CaseFile c WHERE c.id IN :ids",
            SubjectKind.REFERRAL, "SELECT r.id, r.reference FROM Referral r WHERE r.id IN :ids",
            SubjectKind.ACCOUNT, "SELECT a.id, a.name FROM Account a WHERE a.id IN :ids",
            SubjectKind.AGENCY, "SELECT g.id, g.name FROM Agency g WHERE g.id IN :ids");

    @PersistenceContext
    private EntityManager em;

    /** Whose lines are asked for, as ids; an empty set asks for all. */
    record Ids(Set<UUID> who, Set<UUID> whom) {}

    List<TrailRow> page(TrailQuestion question, Ids ids, LocalDate today, int first, int most) {
        return bind(
                        em.createQuery(
                                "SELECT NEW uk.concord.oversight.TrailRow(e.at, a.name, g.name, e.act, e.operation,"
                                        + " e.touched, e.outcome, e.subjectKind, e.subjectId) " + where(question)
                                        + " ORDER BY e.at DESC, e.subjectId, e.position DESC",
                                TrailRow.class),
                        question,
                        ids,
                        today)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(TrailQuestion question, Ids ids, LocalDate today) {
        return bind(em.createQuery("SELECT COUNT(e.id) " + where(question), Long.class), question, ids, today)
                .getSingleResult();
    }

    private static String where(TrailQuestion question) {
        List<String> parts = new ArrayList<>(List.of(LINES));
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
        found.addAll(
                ids("SELECT c.victimId FROM CaseFile c WHERE c.reference = :known", reference));
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

    /** What the subjects of some lines are called: a statement for each kind that is among them. */
    Map<UUID, String> references(List<TrailRow> lines) {
        Map<SubjectKind, Set<UUID>> byKind = lines.stream()
                .collect(Collectors.groupingBy(
                        TrailRow::subjectKind, Collectors.mapping(TrailRow::subjectId, Collectors.toSet())));
        Map<UUID, String> references = new HashMap<>();
        byKind.forEach((kind, ids) -> references.putAll(references(kind, ids)));
        return references;
    }

    private Map<UUID, String> references(SubjectKind kind, Set<UUID> ids) {
        String query = REFERENCES.get(kind);
        if (query == null) {
            return Map.of();
        }
        return em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(line -> (UUID) line[0], line -> (String) line[1]));
    }
}
