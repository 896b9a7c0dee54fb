package uk.concord.meeting;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.concord.access.Viewer;
import uk.concord.kernel.Kept;
import uk.concord.kernel.Repository;

/** Meetings, agendas and attendance. What of an agenda a viewer sees is decided by {@link MeetingDoor}. */
@Repository
class Meetings {
    private static final int MOST = 100;

    @PersistenceContext
    private EntityManager em;

    void add(Kept thing) {
        em.persist(thing);
    }

    Optional<Meeting> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    List<Meeting> chaired(Viewer viewer, Set<MeetingStatus> statuses) {
        return em.createQuery(
                        "SELECT m FROM Meeting m WHERE m.chairId = :viewer AND m.status IN :statuses ORDER BY m.meetsOn",
                        Meeting.class)
                .setParameter("viewer", viewer.accountId())
                .setParameter("statuses", statuses)
                .setMaxResults(MOST)
                .getResultList();
    }

    Map<UUID, ResearchRequest.Hearable> hearables(Viewer viewer, Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT m, i FROM AgendaItem i JOIN Meeting m ON m.id = i.meetingId WHERE i.id IN :items",
                        Object[].class)
                .setParameter("items", itemIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> ((AgendaItem) row[1]).id(),
                        row -> new ResearchRequest.Hearable((Meeting) row[0], (AgendaItem) row[1])));
    }

    Optional<AgendaItem> findItem(Viewer viewer, UUID id) {
        return Optional.ofNullable(em.find(AgendaItem.class, id));
    }

    /** Meetings of the viewer's areas, those they chair or attend, and those for which their agency was asked. */
    List<Meeting> near(Viewer viewer) {
        Set<String> areas = viewer.coordinatedAreas();
        return em.createQuery("""
                        SELECT m FROM Meeting m WHERE m.area IN :areas OR m.chairId = :viewer OR m.deputyId = :viewer
                          OR EXISTS (SELECT a FROM Attendance a WHERE a.meetingId = m.id AND a.accountId = :viewer)
                          OR EXISTS (SELECT r FROM ResearchRequest r WHERE r.meetingId = m.id AND r.agencyId = :agency)
                        ORDER BY m.meetsOn DESC
                        """, Meeting.class)
                .setParameter("areas", areas.isEmpty() ? Set.of("-") : areas)
                .setParameter("viewer", viewer.accountId())
                .setParameter("agency", viewer.agencyId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The items of some meetings in the order of the agenda: emergencies, repeats, children, new, reviews (7). */
    List<AgendaItem> items(Viewer viewer, Collection<UUID> meetingIds) {
        if (meetingIds.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery("SELECT i FROM AgendaItem i WHERE i.meetingId IN :meetings", AgendaItem.class)
                .setParameter("meetings", meetingIds)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(AgendaItem::origin).thenComparing(AgendaItem::position))
                .toList();
    }

    /** The items of one case over all its meetings, newest last. */
    List<AgendaItem> itemsOfCase(Viewer viewer, UUID caseId) {
        return em.createQuery("SELECT i FROM AgendaItem i WHERE i.caseId = :case ORDER BY i.id", AgendaItem.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    List<Attendance> attendance(Viewer viewer, UUID meetingId) {
        return em.createQuery("SELECT a FROM Attendance a WHERE a.meetingId = :meeting ORDER BY a.id", Attendance.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }

    Optional<Attendance> attendanceOf(Viewer viewer, UUID meetingId, UUID accountId) {
        return attendance(viewer, meetingId).stream()
                .filter(place -> place.accountId().equals(accountId))
                .findFirst();
    }

    /** Open cases of an area that are on no agenda yet, or were deferred. */
    List<MeetingView.Waiting> readyCases(Viewer viewer, String area) {
        return em.createQuery("""
                        SELECT NEW uk.concord.meeting.MeetingView$Waiting(c.id, c.reference, c.level, c.emergency,
                          c.childAtRisk, c.restricted, SIZE(c.referrals), c.lastReferralAt)
                        FROM CaseFile c WHERE c.area = :area AND c.status IN (
                          uk.concord.casefile.CaseStatus.OPEN, uk.concord.casefile.CaseStatus.DEFERRED)
                        ORDER BY c.openedAt
                        """, MeetingView.Waiting.class)
                .setParameter("area", area)
                .getResultList();
    }

    /** How often each of the cases was deferred (2.3). */
    Map<UUID, Long> deferrals(Viewer viewer, Set<UUID> caseIds) {
        if (caseIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        SELECT i.caseId FROM AgendaItem i WHERE i.caseId IN :cases
                          AND i.status = uk.concord.meeting.AgendaItem.Status.DEFERRED
                        """, UUID.class)
                .setParameter("cases", caseIds)
                .getResultStream()
                .collect(Collectors.groupingBy(caseId -> caseId, Collectors.counting()));
    }

    /** The agencies that were asked about an item. */
    Set<UUID> asked(Viewer viewer, UUID itemId) {
        return Set.copyOf(em.createQuery("SELECT r.agencyId FROM ResearchRequest r WHERE r.itemId = :item", UUID.class)
                .setParameter("item", itemId)
                .getResultList());
    }

    /** The day of the area's next meeting after a day. */
    Optional<LocalDate> nextAfter(String area, LocalDate day) {
        return Optional.ofNullable(em.createQuery("""
                        SELECT MIN(m.meetsOn) FROM Meeting m WHERE m.area = :area AND m.meetsOn > :day
                          AND m.status <> uk.concord.meeting.MeetingStatus.CANCELLED
                        """, LocalDate.class)
                .setParameter("area", area)
                .setParameter("day", day)
                .getSingleResult());
    }
}
