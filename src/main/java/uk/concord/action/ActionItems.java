package uk.concord.action;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.concord.access.Standstill;
import uk.concord.access.Viewer;
import uk.concord.kernel.Repository;
import uk.concord.kernel.SubjectKind;

/** The actions and their history. Whoever asks says for whom; what of it is shown is decided by {@link ActionSighting}. */
@Repository
class ActionItems {
    private static final Set<ActionStatus> OPEN = Stream.of(ActionStatus.values())
            .filter(status -> !status.isTerminal())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActionStatus.class)));

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int MOST = 500;
    private static final int MOST_ENDED = 100;

    @PersistenceContext
    private EntityManager em;

    ActionItem add(Viewer viewer, ActionItem action) {
        em.persist(action);
        return action;
    }

    void add(ActionNote note) {
        em.persist(note);
    }

    Optional<ActionItem> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(ActionItem.class, id));
    }

    List<ActionItem> ofSubject(Viewer viewer, UUID subjectId) {
        return em.createQuery(
                        "SELECT a FROM ActionItem a WHERE a.subjectId = :subject ORDER BY a.term.dueOn, a.id",
                        ActionItem.class)
                .setParameter("subject", subjectId)
                .setMaxResults(MOST)
                .getResultList();
    }

    Map<UUID, ActionStatus> statuses(Viewer viewer, UUID subjectId) {
        return em.createQuery("SELECT a.id, a.status FROM ActionItem a WHERE a.subjectId = :subject", Object[].class)
                .setParameter("subject", subjectId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (ActionStatus) row[1]));
    }

    /** Open actions of the viewer in person, soonest first. */
    List<ActionItem> ownOpen(Viewer viewer) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a WHERE a.ownerId = :owner AND a.status IN :open
                        ORDER BY a.term.dueOn, a.id
                        """, ActionItem.class)
                .setParameter("owner", viewer.accountId())
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The viewer's own open actions and those of the agency for which they speak, soonest first. */
    List<ActionItem> openNear(Viewer viewer) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a
                        WHERE a.status IN :open AND (a.ownerAgencyId = :agency OR a.ownerId = :owner)
                        ORDER BY a.term.dueOn, a.id
                        """, ActionItem.class)
                .setParameter("agency", viewer.agencyId())
                .setParameter("owner", viewer.accountId())
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Open actions of somebody else in person, soonest first: for handing them over. */
    List<ActionItem> openOf(Viewer viewer, UUID accountId) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a WHERE a.ownerId = :owner AND a.status IN :open
                        ORDER BY a.term.dueOn, a.id
                        """, ActionItem.class)
                .setParameter("owner", accountId)
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * What of those may wait for the viewer, soonest first: their own, and of the agency's what is proposed or due by
     * today. What others have in hand and in time is not read, since a wide agency has hundreds of those.
     */
    List<ActionItem> waitingNear(Viewer viewer) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a
                        WHERE a.status IN :open AND (a.ownerId = :owner OR (a.ownerAgencyId = :agency
                          AND (a.status = uk.concord.action.ActionStatus.PROPOSED OR a.term.dueOn <= :today)))
                        ORDER BY a.term.dueOn, a.id
                        """, ActionItem.class)
                .setParameter("agency", viewer.agencyId())
                .setParameter("owner", viewer.accountId())
                .setParameter("today", viewer.today())
                .setParameter("open", OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The cases in which an agency has open actions. */
    Set<UUID> casesWithOpenOf(UUID agencyId) {
        return Set.copyOf(em.createQuery("""
                        SELECT DISTINCT a.subjectId FROM ActionItem a WHERE a.ownerAgencyId = :agency
                          AND a.status IN :open AND a.subjectKind = uk.concord.kernel.SubjectKind.CASE
                        """, UUID.class)
                .setParameter("agency", agencyId)
                .setParameter("open", OPEN)
                .getResultList());
    }

    /** The actions of the viewer's agency that ended last; the open ones, which count, are never crowded out by them. */
    List<ActionItem> endedOfAgency(Viewer viewer) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a WHERE a.ownerAgencyId = :agency AND a.course.endedAt IS NOT NULL
                        ORDER BY a.course.endedAt DESC
                        """, ActionItem.class)
                .setParameter("agency", viewer.agencyId())
                .setMaxResults(MOST_ENDED)
                .getResultList();
    }

    /** Open actions of the viewer's agency that are past their day, or that it refused, soonest first. */
    List<ActionItem> lateOrRefused(Viewer viewer) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a WHERE a.ownerAgencyId = :agency AND a.status IN :open
                          AND (a.term.dueOn < :today OR a.status = uk.concord.action.ActionStatus.REFUSED)
                        ORDER BY a.term.dueOn, a.id
                        """, ActionItem.class)
                .setParameter("agency", viewer.agencyId())
                .setParameter("open", OPEN)
                .setParameter("today", viewer.today())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Actions that wait for a chair or coordinator, whoever that is: of those that are only proposed, the ones that count
     * as unanswered; of an agency whose access has stopped all (L-02, S82).
     */
    List<ActionItem> toSettle(Viewer viewer, Standstill.Day day, Predicate<ActionItem> unanswered) {
        return em.createQuery("""
                        SELECT a FROM ActionItem a WHERE a.status IN :open
                          AND (a.course.askedAt IS NOT NULL OR a.term.asked IS NOT NULL
                               OR (a.status = uk.concord.action.ActionStatus.PROPOSED
                                   AND a.subjectKind = uk.concord.kernel.SubjectKind.CASE)
                               OR a.status = uk.concord.action.ActionStatus.REFUSED
                               OR (a.subjectKind = uk.concord.kernel.SubjectKind.CASE AND a.ownerAgencyId IN :ofCases)
                               OR (a.subjectKind = uk.concord.kernel.SubjectKind.PLAN AND a.ownerAgencyId IN :ofPlan))
                        ORDER BY a.term.dueOn, a.id
                        """, ActionItem.class)
                .setParameter("open", OPEN)
                .setParameter("ofCases", orNobody(day.stopped(SubjectKind.CASE)))
                .setParameter("ofPlan", orNobody(day.stopped(SubjectKind.PLAN)))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(action -> action.status() != ActionStatus.PROPOSED
                        || day.of(action.owner().agencyId(), action.subject().kind())
                                .isPresent()
                        || unanswered.test(action))
                .toList();
    }

    /** An empty list is no SQL. */
    private static Set<UUID> orNobody(Set<UUID> agencyIds) {
        return agencyIds.isEmpty() ? Set.of(NOBODY) : agencyIds;
    }

    List<ActionItem> ofSubjects(Viewer viewer, Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "SELECT a FROM ActionItem a WHERE a.subjectId IN :subjects ORDER BY a.term.dueOn, a.id",
                        ActionItem.class)
                .setParameter("subjects", subjectIds)
                .getResultList();
    }

    long open(UUID subjectId) {
        return em.createQuery(
                        "SELECT COUNT(a) FROM ActionItem a WHERE a.subjectId = :subject AND a.status IN :open",
                        Long.class)
                .setParameter("subject", subjectId)
                .setParameter("open", OPEN)
                .getSingleResult();
    }

    Set<UUID> subjectsWithOpenOf(UUID accountId) {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT a.subjectId FROM ActionItem a WHERE a.ownerId = :owner AND a.status IN :open",
                        UUID.class)
                .setParameter("owner", accountId)
                .setParameter("open", OPEN)
                .getResultList());
    }

    /** The portal chases, nobody looks: open actions of cases that are due by now or only proposed, and no word of them. */
    void chaseable(LocalDate today, Consumer<ActionBook.Late> chase) {
        TypedQuery<ActionBook.Late> late = em.createQuery("""
                        SELECT NEW uk.concord.action.ActionBook$Late(a.id, a.subjectId, a.status, a.priority, a.term.dueOn,
                          a.course.proposedAt, a.ownerAgencyId, a.ownerId, a.course.chairId)
                        FROM ActionItem a WHERE a.subjectKind = uk.concord.kernel.SubjectKind.CASE
                          AND (a.status = uk.concord.action.ActionStatus.PROPOSED
                               OR (a.status IN :open AND a.term.dueOn < :today))
                        ORDER BY a.term.dueOn, a.id
                        """, ActionBook.Late.class)
                .setParameter("open", OPEN)
                .setParameter("today", today)
                .setMaxResults(MOST);
        List<ActionBook.Late> page = late.getResultList();
        for (int seen = page.size(); !page.isEmpty(); seen += page.size()) {
            page.forEach(chase);
            page = late.setFirstResult(seen).getResultList();
        }
    }

    /** Whether a step was taken for an action. */
    boolean isChased(UUID actionId, Chaser.Step step) {
        return em.createQuery("SELECT COUNT(c) FROM Chaser c WHERE c.actionId = :action AND c.step = :step", Long.class)
                        .setParameter("action", actionId)
                        .setParameter("step", step)
                        .getSingleResult()
                > 0;
    }

    void add(Chaser chaser) {
        em.persist(chaser);
    }

    List<ActionNote> notes(Viewer viewer, UUID actionId) {
        return em.createQuery(
                        "SELECT n FROM ActionNote n WHERE n.actionId = :action ORDER BY n.at DESC, n.id DESC",
                        ActionNote.class)
                .setParameter("action", actionId)
                .getResultList();
    }
}
